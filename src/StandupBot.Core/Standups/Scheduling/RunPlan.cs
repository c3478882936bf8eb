namespace StandupBot.Core.Standups.Scheduling;

/// <summary>
/// One occurrence of a stand-up. It is a value: made when the run opens and kept by it, so that a later edit of the schedule
/// touches the runs to come and never this one. Its date is its identity, there is one run a date.
/// </summary>
/// <param name="Date">The team's local date, the one that is shown.</param>
/// <param name="Window">From the first member's opening to the last member's closing; its reminder is the first one that is due.</param>
/// <param name="Members">Each member's own window where the stand-up follows the members' clocks, else empty.</param>
public sealed record RunPlan(DateOnly Date, Window Window, IReadOnlyList<MemberWindow> Members)
{
    public DateTimeOffset OpensAt => Window.OpensAt;

    public DateTimeOffset? RemindAt => Window.RemindAt;

    public DateTimeOffset ClosesAt => Window.ClosesAt;

    public static RunPlan For(Schedule schedule, DateOnly date, TimeZoneInfo teamZone, IReadOnlyList<MemberZone> members)
    {
        if (schedule.ZoneMode == ZoneMode.Team || members.Count == 0)
            return new(date, schedule.WindowOn(date, teamZone), []);
        return Of(date, [.. members.Select(member => new MemberWindow(member.MemberId, schedule.WindowOn(date, member.Zone)))]);
    }

    /// <summary>The window in which this member's answer is on time; that of the whole run for somebody without an own one.</summary>
    public Window WindowOf(string memberId) =>
        Members.FirstOrDefault(member => string.Equals(member.MemberId, memberId, StringComparison.Ordinal))?.Window ?? Window;

    /// <summary>The plan with one member's window changed, and the whole with it.</summary>
    public RunPlan With(MemberWindow moved) =>
        Of(Date, [.. Members.Select(member => string.Equals(member.MemberId, moved.MemberId, StringComparison.Ordinal) ? moved : member)]);

    private static RunPlan Of(DateOnly date, IReadOnlyList<MemberWindow> members) => new(
        date,
        new(members.Min(member => member.Window.OpensAt), members.Min(member => member.Window.RemindAt), members.Max(member => member.Window.ClosesAt)),
        members);
}

using StandupBot.Core.Companies;
using StandupBot.Core.Standups.Scheduling;
using Absence = StandupBot.Core.Companies.Absence;

namespace StandupBot.Core.Standups;

/// <summary>Who is asked on a date and who is away: decided once, when the run opens (behaviours 15, 20, 26, 28, 29).</summary>
public sealed record RunRoster(IReadOnlyList<Member> Asked, IReadOnlyList<string> Away)
{
    public static RunRoster On(DateOnly date, Team team, IReadOnlyList<Member> members, IReadOnlyList<Absence> absences)
    {
        var away = absences.Where(a => a.Covers(date)).Select(a => a.MemberId).ToHashSet(StringComparer.Ordinal);
        var counted = members.Where(team.Asks).ToDictionary(m => m.Id, StringComparer.Ordinal);
        var inOrder = team.MemberIds.Distinct(StringComparer.Ordinal).Where(counted.ContainsKey).ToList();
        return new(
            [.. inOrder.Where(id => !away.Contains(id)).Select(id => counted[id])],
            [.. inOrder.Where(away.Contains)]);
    }

    /// <summary>Everybody's own window in this run.</summary>
    public IReadOnlyList<Participant> Participants(RunPlan plan) =>
        [.. Asked.Select(member =>
        {
            var window = plan.WindowOf(member.Id);
            return new Participant(member.Id, window.OpensAt, window.RemindAt, window.ClosesAt);
        })];
}

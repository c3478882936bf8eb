namespace StandupBot.Core.Standups.Scheduling;

/// <summary>The time in which answers are on time, in UTC: open from <see cref="OpensAt"/> until just before <see cref="ClosesAt"/>.</summary>
/// <param name="OpensAt">When the prompt is due.</param>
/// <param name="RemindAt">When the missing are reminded, strictly inside the window; null without a reminder.</param>
/// <param name="ClosesAt">From this instant on an answer is late.</param>
public sealed record Window(DateTimeOffset OpensAt, DateTimeOffset? RemindAt, DateTimeOffset ClosesAt)
{
    /// <summary>A window with its reminder that long before the end, or with none if that is not inside the window.</summary>
    public static Window Between(DateTimeOffset opensAt, DateTimeOffset closesAt, TimeSpan reminder)
    {
        var remindAt = closesAt - reminder;
        return new(opensAt, remindAt > opensAt && remindAt < closesAt ? remindAt : null, closesAt);
    }

    public bool IsOpenAt(DateTimeOffset now) => now >= OpensAt && now < ClosesAt;
}

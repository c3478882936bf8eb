using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Core.Histories;

/// <summary>What a <c>standupChange</c> sets. A rule cleared is every working day again; a number or time cleared is its default.</summary>
public sealed record StandupSet
{
    public Given<string> TeamId { get; init; }
    public Given<string> Channel { get; init; }
    public Given<string?> Rule { get; init; }
    public Given<TimeOnly> Time { get; init; }
    public Given<int> WindowMinutes { get; init; }
    public Given<int> ReminderMinutes { get; init; }
    public Given<ZoneMode> ZoneMode { get; init; }
    public Given<TimeOnly> DigestTime { get; init; }
}

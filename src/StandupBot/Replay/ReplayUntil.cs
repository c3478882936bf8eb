using StandupBot.Core.Histories;

namespace StandupBot.Replay;

/// <summary>How far the clock of a replay runs when nobody says.</summary>
public static class ReplayUntil
{
    /// <summary>The end of the last event's day, in the westernmost of the zones that the history names.</summary>
    public static DateTimeOffset EndOf(IReadOnlyList<HistoryEvent> history)
    {
        var last = history[^1].At;
        return ZonesOf(history).Select(zone => EndOfDay(last, zone)).Max();
    }

    private static DateTimeOffset EndOfDay(DateTimeOffset instant, TimeZoneInfo zone)
    {
        var date = Core.Standups.Scheduling.LocalClock.DateAt(instant, zone);
        return Core.Standups.Scheduling.LocalClock.ToInstant(date.AddDays(1), TimeOnly.MinValue, zone);
    }

    private static IEnumerable<TimeZoneInfo> ZonesOf(IReadOnlyList<HistoryEvent> history) => history
        .Select(happened => happened switch
        {
            HistoryEvent.Company company => company.TimeZone,
            HistoryEvent.Member member => member.TimeZone,
            HistoryEvent.MemberChange change => change.Set.TimeZone.Or(null),
            HistoryEvent.Team team => team.TimeZone,
            _ => null,
        })
        .OfType<string>().Distinct(StringComparer.Ordinal).Select(TimeZoneInfo.FindSystemTimeZoneById);
}

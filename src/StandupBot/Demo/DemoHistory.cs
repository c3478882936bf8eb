using StandupBot.Core.Histories;

namespace StandupBot.Demo;

/// <summary>
/// A believable company with fifteen working days behind it and today in progress. It depends on nothing but the date, and it is a
/// valid history: written line by line it reads back.
/// </summary>
public static class DemoHistory
{
    /// <summary>The events in time order. Those of <paramref name="today"/> reach until the middle of the morning, company time.</summary>
    public static IReadOnlyList<HistoryEvent> Events(DateOnly today)
    {
        var calendar = new DemoCalendar(today);
        var start = calendar.At(calendar.SetUp, 10, 0);
        HistoryEvent[] events =
        [
            .. DemoCompany.Events(start),
            .. DemoGoals.Events(calendar, start.AddMinutes(30)),
            .. DemoIncidents.Events(calendar),
            .. DemoProgress.Events(calendar),
            .. DemoAnswers.Events(calendar),
        ];
        return [.. events.OrderBy(happened => happened.At)];
    }
}

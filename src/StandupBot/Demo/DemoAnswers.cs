using StandupBot.Core.Histories;

namespace StandupBot.Demo;

/// <summary>The answers to the stand-ups, each some minutes after its prompt and never twice at the same minute of a team's day.</summary>
internal static class DemoAnswers
{
    private const int MinutesApart = 7;
    private const int MinutesLate = 230;

    public static IEnumerable<HistoryEvent> Events(DemoCalendar calendar) =>
    [
        .. Team(calendar, WorkshopScript.Text, DemoCompany.Workshop, 7, 34),
        .. Team(calendar, SalesScript.Text, DemoCompany.Sales, 9, 3),
        .. Team(calendar, OnlineScript.Text, DemoCompany.Online, 9, 32),
    ];

    private static IEnumerable<HistoryEvent> Team(DemoCalendar calendar, string script, string standup, int hour, int minute)
    {
        foreach (var day in ScriptReader.Read(script, standup).GroupBy(line => line.Day).Where(day => calendar.Has(day.Key)))
        {
            var first = calendar.At(calendar.Day(day.Key), hour, minute);
            var lines = day.ToList();
            for (var place = 0; place < lines.Count; place++)
            {
                // Who is quick today is slow tomorrow.
                var at = first.AddMinutes(((place + day.Key) % lines.Count * MinutesApart) + place + (lines[place].Late ? MinutesLate : 0));
                yield return lines[place].Form is { } form
                    ? form with { At = at }
                    : new HistoryEvent.Reply(standup, lines[place].Member, lines[place].FreeText!) { At = at };
            }
        }
    }
}

namespace StandupBot.Core.Calendars;

/// <summary>The weekdays on which somebody works, with counting that does not walk day by day.</summary>
public sealed class WeekPattern
{
    private const int DaysInWeek = 7;
    private readonly bool[] works = new bool[DaysInWeek];
    private readonly int perWeek;

    public WeekPattern(IEnumerable<DayOfWeek> days)
    {
        foreach (var day in days)
            works[(int)day] = true;
        perWeek = works.Count(work => work);
    }

    public static WeekPattern MondayToFriday { get; } =
        new([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday]);

    public bool IsEmpty => perWeek == 0;

    public bool Contains(DateOnly date) => works[(int)date.DayOfWeek];

    /// <summary>Days of the pattern in a span; 0 when the span ends before it begins.</summary>
    public int Count(DaySpan span)
    {
        var days = span.To.DayNumber - span.From.DayNumber + 1;
        if (days <= 0)
            return 0;
        var count = days / DaysInWeek * perWeek;
        for (var extra = 0; extra < days % DaysInWeek; extra++)
            if (works[((int)span.From.DayOfWeek + extra) % DaysInWeek])
                count++;
        return count;
    }
}

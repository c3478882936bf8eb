using System.Globalization;
using System.Text.RegularExpressions;

namespace StandupBot.Core.Standups.Scheduling;

/// <summary>
/// A day as people type it: <c>today</c>, <c>tomorrow</c>, <c>Friday</c>, <c>next Friday</c>, <c>2026-03-06</c>, <c>6 March</c>,
/// <c>March 6th</c>, <c>6 Mar 2027</c>. Day and month as two numbers are not read: people disagree on their order.
/// </summary>
internal static partial class DayPhrase
{
    private static readonly string[] WithYear = ["d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy"];

    /// <summary>The day that is meant, or null where no day is read.</summary>
    /// <param name="text">One day.</param>
    /// <param name="today">The writer's local date.</param>
    /// <param name="earliest">A weekday means the first one from here on, a day without a year the first one from here on.</param>
    public static DateOnly? Find(string text, DateOnly today, DateOnly earliest)
    {
        var day = string.Join(' ', Noise().Replace(text, " ").Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        return day.ToUpperInvariant() switch
        {
            "TODAY" => today,
            "TOMORROW" => today.AddDays(1),
            _ => Weekday(day, today, earliest) ?? Named(day, earliest < today ? today : earliest),
        };
    }

    private static DateOnly? Weekday(string day, DateOnly today, DateOnly earliest)
    {
        const string Next = "next ";
        if (day.StartsWith(Next, StringComparison.OrdinalIgnoreCase))
            return WeekdayNames.Find(day[Next.Length..]) is { } ofNextWeek ? First(ofNextWeek, MondayAfter(today)) : null;
        return WeekdayNames.Find(day) is { } found ? First(found, earliest) : null;
    }

    internal static DateOnly MondayAfter(DateOnly date) => First(DayOfWeek.Monday, date.AddDays(1));

    private static DateOnly First(DayOfWeek day, DateOnly from) => from.AddDays(((int)day - (int)from.DayOfWeek + 7) % 7);

    // The next leap day is at most eight years away.
    private static DateOnly? Named(string day, DateOnly earliest)
    {
        if (DateOnly.TryParseExact(day, WithYear, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        foreach (var year in Enumerable.Range(earliest.Year, 9))
        {
            var dated = string.Create(CultureInfo.InvariantCulture, $"{day} {year}");
            if (DateOnly.TryParseExact(dated, WithYear, CultureInfo.InvariantCulture, DateTimeStyles.None, out date) && date >= earliest)
                return date;
        }

        return null;
    }

    // "the", "of", "on", the letters of "6th", commas and blanks of any kind.
    [GeneratedRegex(@"\b(the|of|on)\b|(?<=\d)(st|nd|rd|th)\b|[,\s]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Noise();
}

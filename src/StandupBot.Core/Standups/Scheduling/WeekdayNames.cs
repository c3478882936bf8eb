using System.Diagnostics.CodeAnalysis;

namespace StandupBot.Core.Standups.Scheduling;

/// <summary>Weekdays as people and calendars write them: <c>MO</c>, <c>Mon</c>, <c>Monday</c>, in any case.</summary>
public static class WeekdayNames
{
    private static readonly DayOfWeek[] MondayFirst = [.. Enum.GetValues<DayOfWeek>().OrderBy(day => day.ToSet())];

    public static Weekdays ToSet(this DayOfWeek day) => (Weekdays)(1 << (((int)day + 6) % 7));

    public static bool Has(this Weekdays days, DateOnly date) => (days & date.DayOfWeek.ToSet()) != Weekdays.None;

    /// <summary>The days of a set from Monday to Sunday, in RFC 5545 letters: <c>MO</c>, <c>TU</c>, ...</summary>
    public static IReadOnlyList<string> Codes(this Weekdays days) =>
        [.. MondayFirst.Where(day => (days & day.ToSet()) != Weekdays.None).Select(day => day.ToString()[..2].ToUpperInvariant())];

    /// <summary>The day that a name means, or null where it means none. The first two letters are enough.</summary>
    public static DayOfWeek? Find(string name)
    {
        foreach (var day in MondayFirst)
        {
            if (name.Length >= 2 && day.ToString().StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return day;
        }

        return null;
    }

    /// <summary>Reads a list of names; a list that names no day is refused.</summary>
    /// <param name="names">Names of days, each as <see cref="Find"/> reads it.</param>
    /// <param name="days">The set.</param>
    /// <param name="problem">What is wrong and what to write instead.</param>
    public static bool TryRead(IEnumerable<string> names, out Weekdays days, [NotNullWhen(false)] out string? problem)
    {
        days = Weekdays.None;
        problem = null;
        foreach (var name in names)
        {
            if (Find(name.Trim()) is { } day)
                days |= day.ToSet();
            else
                problem ??= $"'{name}' is no weekday; use MO, TU, WE, TH, FR, SA or SU.";
        }

        if (days == Weekdays.None)
            problem ??= "No weekday is given; name at least one of MO, TU, WE, TH, FR, SA, SU.";
        return problem is null;
    }
}

using System.Globalization;

namespace StandupBot.Core.Commands.Reading;

/// <summary>
/// Reads a day as people type it, seen from a given today. A day without a year is the next one, today included; a weekday is the next
/// one after today, "next Friday" the one of the next week. Null means that the words are no date at all.
/// </summary>
internal static class DateReader
{
    private const int MostWords = 6;

    public static DateReading? Read(IReadOnlyList<string> words, DateOnly today)
    {
        if (words.Count is 0 or > MostWords)
            return null;
        string[] lower = [.. words.Select(word => word.Trim(',').TrimEnd('.').ToLowerInvariant()).Where(word => word is not ("" or "the" or "on"))];
        if (lower.Length == 0)
            return null;
        return NumericDate.Read(string.Join(' ', lower), today)
            ?? RelativeDate.Read(string.Join(' ', lower), today)
            ?? Weekday(lower, today)
            ?? NamedMonth(lower, today);
    }

    /// <summary>"2026-03-02": how dates are printed wherever one is asked back.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"Friday", "next Friday", "Friday 20 March".</summary>
    private static DateReading? Weekday(string[] words, DateOnly today)
    {
        var named = words[0] is "next" or "this" or "coming" ? 1 : 0;
        if (words.Length <= named || CalendarWords.Weekday(words[named]) is not { } day)
            return null;
        if (words.Length == named + 1)
            return new DateReading.Day(words[0] switch
            {
                "next" => RelativeDate.Monday(today).AddDays(7 + RelativeDate.FromMonday(day)),
                _ => today.AddDays(((int)day - (int)today.DayOfWeek + 6) % 7 + 1),
            });
        return named == 0 && Read(words[1..], today) is { } rest ? Agreeing(rest, day) : null;
    }

    private static DateReading Agreeing(DateReading rest, DayOfWeek day) =>
        rest is DateReading.Day { Date: var date } && date.DayOfWeek != day
            ? new DateReading.Unclear($"{Iso(date)} is a {date.DayOfWeek}, not a {day}. Which day is it?")
            : rest;

    /// <summary>"20 March", "March 20th", "20th of March 2026".</summary>
    private static DateReading? NamedMonth(string[] words, DateOnly today)
    {
        string[] parts = [.. words.Where(word => word != "of")];
        var month = Array.FindIndex(parts, word => CalendarWords.Month(word) is not null);
        if (parts.Length is < 2 or > 3 || month is not (0 or 1) || CalendarWords.DayOfMonth(parts[1 - month]) is not { } day)
            return null;
        int? year = null;
        if (parts.Length == 3)
        {
            if (parts[2].Length != 4 || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var written))
                return null;
            year = written;
        }
        return NumericDate.Of(year, CalendarWords.Month(parts[month])!.Value, day, today);
    }
}

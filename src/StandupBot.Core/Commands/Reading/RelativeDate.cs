using System.Globalization;

namespace StandupBot.Core.Commands.Reading;

/// <summary>Days that are named by where they lie from today: "tomorrow", "end of month", "Q2". A week ends on Friday.</summary>
internal static class RelativeDate
{
    public static DateReading? Read(string text, DateOnly today)
    {
        if (Day(text, today) is { } day)
            return new DateReading.Day(day);
        return CalendarWords.Month(text) is { } month && text.Length > 3
            ? new DateReading.Unclear($"\"{text}\" is a whole month: write \"1 {text}\" or \"end of {text}\", or put the words into quotes if they are no date.")
            : null;
    }

    public static DateOnly Monday(DateOnly day) => day.AddDays(-FromMonday(day.DayOfWeek));

    /// <summary>0 for Monday to 6 for Sunday.</summary>
    public static int FromMonday(DayOfWeek day) => ((int)day + 6) % 7;

    private static DateOnly? Day(string text, DateOnly today) => text switch
    {
        "today" or "tonight" or "end of day" or "eod" => today,
        "tomorrow" => today.AddDays(1),
        "day after tomorrow" => today.AddDays(2),
        "end of week" or "end of this week" or "this week" or "eow" => EndOfWeek(today),
        "end of next week" or "next week" => Monday(today).AddDays(11),
        "end of month" or "end of this month" or "month end" or "this month" or "eom" => EndOfMonth(today.Year, today.Month),
        "end of next month" or "next month" => EndOfMonth(today.AddMonths(1).Year, today.AddMonths(1).Month),
        "end of quarter" or "end of this quarter" or "this quarter" or "eoq" => EndOfQuarter(today),
        "end of next quarter" or "next quarter" => EndOfQuarter(today.AddMonths(3)),
        "end of year" or "end of this year" or "year end" or "this year" or "eoy" => new DateOnly(today.Year, 12, 31),
        _ => text.StartsWith("end of ", StringComparison.Ordinal) ? EndOfNamed(text["end of ".Length..], today) : Quarter(text, today),
    };

    /// <summary>The Friday of this week; at the weekend, of the next.</summary>
    private static DateOnly EndOfWeek(DateOnly today) =>
        Monday(today).AddDays(4) >= today ? Monday(today).AddDays(4) : Monday(today).AddDays(11);

    private static DateOnly? EndOfNamed(string what, DateOnly today) =>
        CalendarWords.Month(what) is { } month
            ? EndOfMonth(month < today.Month ? today.Year + 1 : today.Year, month)
            : Quarter(what, today);

    /// <summary>"q2" is the next end of a second quarter, "q2 2027" that of the year.</summary>
    private static DateOnly? Quarter(string text, DateOnly today)
    {
        if (text.Length is not (2 or 7) || text[0] != 'q' || text[1] is < '1' or > '4')
            return null;
        var month = (text[1] - '0') * 3;
        if (text.Length == 2)
            return EndOfMonth(month < today.Month ? today.Year + 1 : today.Year, month);
        return text[2] == ' ' && int.TryParse(text.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2100
            ? EndOfMonth(year, month)
            : null;
    }

    private static DateOnly EndOfQuarter(DateOnly day) => EndOfMonth(day.Year, (day.Month + 2) / 3 * 3);

    private static DateOnly EndOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}

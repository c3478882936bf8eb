using System.Globalization;

namespace StandupBot.Core.Commands.Reading;

/// <summary>Names of months and weekdays, whole or shortened.</summary>
internal static class CalendarWords
{
    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12).Select(name => name.ToLowerInvariant())];
    private static readonly string[] Days = [.. CultureInfo.InvariantCulture.DateTimeFormat.DayNames.Select(name => name.ToLowerInvariant())];

    /// <summary>1-12 for "march", "mar", "sept".</summary>
    public static int? Month(string word) => Index(Months, word) is { } index ? index + 1 : null;

    public static DayOfWeek? Weekday(string word) => (DayOfWeek?)Index(Days, word);

    /// <summary>1-31 for "20", "20th", "1st".</summary>
    public static int? DayOfMonth(string word)
    {
        var digits = word.EndsWith("st", StringComparison.Ordinal) || word.EndsWith("nd", StringComparison.Ordinal)
            || word.EndsWith("rd", StringComparison.Ordinal) || word.EndsWith("th", StringComparison.Ordinal) ? word[..^2] : word;
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day : null;
    }

    private static int? Index(string[] names, string word)
    {
        var index = word.Length < 3 ? -1 : Array.FindIndex(names, name => name.StartsWith(word, StringComparison.Ordinal));
        return index < 0 ? null : index;
    }
}

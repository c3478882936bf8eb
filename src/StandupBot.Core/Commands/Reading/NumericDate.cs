using System.Globalization;

namespace StandupBot.Core.Commands.Reading;

/// <summary>Dates in figures: 2026-03-20, 20.03.2026, 20/3/2026. Which of two figures is the month is never guessed.</summary>
internal static class NumericDate
{
    private const int FarthestYears = 20;

    public static DateReading? Read(string text, DateOnly today)
    {
        var separator = text.FirstOrDefault(c => c is '-' or '/' or '.');
        var parts = separator == default ? [] : text.Split(separator);
        if (parts.Length != 3 || parts.Any(part => part.Length is 0 or 3 or > 4 || !part.All(char.IsAsciiDigit)))
            return null;
        int[] n = [.. parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        if (parts[0].Length == 4)
            return Of(n[0], n[1], n[2], today);
        var year = parts[2].Length == 4 ? n[2] : 2000 + n[2];
        return (separator, n[0], n[1]) switch
        {
            ('.', var day, var month) => Of(year, month, day, today),
            (_, > 12, var month) => Of(year, month, n[0], today),
            (_, var month, > 12) => Of(year, month, n[1], today),
            (_, var day, var month) when day == month => Of(year, month, day, today),
            _ => new DateReading.Unclear($"{text} can be read two ways: write {Iso(year, n[1], n[0])} or {Iso(year, n[0], n[1])}."),
        };
    }

    /// <summary>The day, or what is wrong with it. Without a year: the next such day, today included.</summary>
    public static DateReading Of(int? year, int month, int day, DateOnly today)
    {
        if (year is null)
            return NextSuchDay(month, day, today);
        if (!Exists(year.Value, month, day))
            return new DateReading.Unclear($"{Iso(year.Value, month, day)} is not in the calendar. Write the date as {DateReader.Iso(today)}.");
        return Math.Abs(year.Value - today.Year) > FarthestYears
            ? new DateReading.Unclear($"{Iso(year.Value, month, day)} is more than {FarthestYears} years away. Is the year right?")
            : new DateReading.Day(new DateOnly(year.Value, month, day));
    }

    /// <summary>29 February waits for its leap year, at most eight years.</summary>
    private static DateReading NextSuchDay(int month, int day, DateOnly today)
    {
        for (var year = today.Year; year <= Math.Min(today.Year + 8, DateOnly.MaxValue.Year); year++)
            if (Exists(year, month, day) && new DateOnly(year, month, day) >= today)
                return new DateReading.Day(new DateOnly(year, month, day));
        return new DateReading.Unclear($"There is no day {day} in that month. Write the date as {DateReader.Iso(today)}.");
    }

    private static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static string Iso(int year, int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
}

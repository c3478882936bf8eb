using System.Globalization;

namespace StandupBot.Core.Commands.Reading;

/// <summary>
/// Reads figures as people type them: "60%", "12.5k", "1,200", "12,5", "€3M", "12kg". A comma before exactly three digits separates
/// thousands, before any other number of digits it is the decimal sign. Nothing above 10^15 is a figure.
/// </summary>
internal static class NumberReader
{
    private const int LongestFigure = 40;
    private const double Largest = 1e15;

    /// <summary>The figure with the unit that is written on it, or null when the word is no figure.</summary>
    public static Amount? Read(string word)
    {
        if (word.Length is 0 or > LongestFigure)
            return null;
        var text = word.Replace('−', '-');
        var sign = text[0] == '-' ? 1 : 0;
        var prefix = sign < text.Length && char.GetUnicodeCategory(text[sign]) == UnicodeCategory.CurrencySymbol ? text[sign].ToString() : null;
        var start = sign + (prefix?.Length ?? 0);
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ','))
            end++;
        var digits = text[start..end];
        if (digits.Length == 0 || !char.IsAsciiDigit(digits[^1]) || Plain(digits) is not { } number)
            return null;
        return Scaled(sign == 1 ? -number : number, text[end..], prefix);
    }

    private static Amount? Scaled(double number, string suffix, string? prefix)
    {
        var (factor, unit) = suffix switch
        {
            ['k' or 'K'] => (1e3, ""),
            ['M'] => (1e6, ""),
            ['k' or 'K', var c] when IsCurrency(c) => (1e3, c.ToString()),
            ['M', var c] when IsCurrency(c) => (1e6, c.ToString()),
            "" or "%" => (1, suffix),
            _ when suffix.All(c => char.IsLetter(c) || IsCurrency(c)) => (1, suffix),
            _ => (0, ""),
        };
        var value = number * factor;
        if (factor == 0 || Math.Abs(value) > Largest || (prefix is not null && unit.Length > 0))
            return null;
        return new Amount(value, prefix ?? (unit.Length == 0 ? null : unit));
    }

    private static double? Plain(string digits)
    {
        var (comma, dot) = (digits.LastIndexOf(','), digits.LastIndexOf('.'));
        var normal = (comma, dot) switch
        {
            (-1, _) => digits,
            (_, -1) when Grouped(digits, ',') => digits.Replace(",", "", StringComparison.Ordinal),
            (_, -1) => digits.Replace(',', '.'),
            _ when comma < dot && Grouped(digits[..dot], ',') => digits.Replace(",", "", StringComparison.Ordinal),
            _ when dot < comma && Grouped(digits[..comma], '.') => digits.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'),
            _ => "",
        };
        return double.TryParse(normal, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static bool Grouped(string digits, char separator)
    {
        var groups = digits.Split(separator);
        return groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3 && group.All(char.IsAsciiDigit));
    }

    private static bool IsCurrency(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;
}

using System.Globalization;

namespace StandupBot.Core.Digests.Phrasing;

/// <summary>Numbers, days and lists in words, the same in every message.</summary>
public static class Say
{
    /// <summary>"Tue 3 March".</summary>
    public static string Day(DateOnly date) => date.ToString("ddd d MMMM", CultureInfo.InvariantCulture);

    /// <summary>"Thursday" for the six days after today, else "20 March".</summary>
    public static string Near(DateOnly date, DateOnly today) => (date.DayNumber - today.DayNumber) switch
    {
        0 => "today",
        1 => "tomorrow",
        > 1 and < 7 => date.ToString("dddd", CultureInfo.InvariantCulture),
        _ => date.ToString(date.Year == today.Year ? "d MMMM" : "d MMMM yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>"1 day", "3 days".</summary>
    public static string Days(int days) => Count(days, "day");

    public static string Count(int count, string one) => Count(count, one, one + "s");

    public static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    /// <summary>"62%"; never -0.</summary>
    public static string Percent(double percent) => Whole(percent) + "%";

    public static string Whole(double value) => ((long)Math.Round(value, MidpointRounding.AwayFromZero)).ToString(CultureInfo.InvariantCulture);

    /// <summary>"up 3", "down 2", or null for a change that rounds to nothing.</summary>
    public static string? Change(double? points) => points is not { } p || Math.Abs(p) < 0.5
        ? null
        : (p > 0 ? "up " : "down ") + Whole(Math.Abs(p));

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}",
    };

    /// <summary>The first few as a list, the rest counted: "Bo, Cleo and 4 more".</summary>
    public static string List(IReadOnlyList<string> words, int most) => words.Count <= most
        ? List(words)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", words.Take(most))} and {words.Count - most} more");

    /// <summary>A small first letter inside a sentence; "VAT" and "iPad" stay as they are.</summary>
    public static string Small(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <summary>To the person themselves "Cleo has not said" is "You have not said".</summary>
    public static string To(string name, string sentence)
    {
        var third = $"{name} has ";
        return sentence.StartsWith(third, StringComparison.Ordinal) ? "You have " + sentence[third.Length..] : sentence;
    }

    /// <summary>First letter large, for a phrase that begins a line.</summary>
    public static string Capital(string phrase) => phrase.Length > 0 && char.IsLower(phrase[0]) ? char.ToUpperInvariant(phrase[0]) + phrase[1..] : phrase;
}

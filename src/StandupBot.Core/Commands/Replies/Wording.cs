using System.Globalization;
using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Objectives;

namespace StandupBot.Core.Commands.Replies;

/// <summary>Numbers, days and people as the replies print them.</summary>
internal static class Wording
{
    private const int LongestLine = 300;

    /// <summary>"20 March", with the year when it is another one.</summary>
    public static string Day(DateOnly date, DateOnly today) =>
        date.ToString(date.Year == today.Year ? "d MMMM" : "d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Weekday(DateOnly date) => date.ToString("ddd d MMMM", CultureInfo.InvariantCulture);

    public static string Number(double number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    public static string Count(int count, string one) => $"{Number(count)} {one}{(count == 1 ? "" : "s")}";

    /// <summary>"62%"; 99.6 is not yet 100.</summary>
    public static string Percent(double percent)
    {
        var whole = Math.Round(percent, MidpointRounding.AwayFromZero);
        return Number(whole >= 100 && percent < 100 ? 99 : whole + 0.0) + "%";
    }

    /// <summary>"14 accounts", "3%", "€12,500".</summary>
    public static string Value(double value, string? unit) => unit switch
    {
        null => Number(value),
        "%" => Number(value) + "%",
        [var sign] when char.GetUnicodeCategory(sign) == UnicodeCategory.CurrencySymbol => $"{(value < 0 ? "-" : "")}{sign}{Number(Math.Abs(value))}",
        _ => $"{Number(value)} {unit}",
    };

    /// <summary>What somebody wrote, on one line; cut between two characters, never inside one.</summary>
    public static string OneLine(string text)
    {
        var line = SafeText.Line(text);
        if (line.Length <= LongestLine)
            return line;
        var end = LongestLine - 3;
        return line[..(char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)].TrimEnd() + "...";
    }

    public static RichText Person(PersonLabel person) => RichText.Of(new Inline.Person(person.Id, person.Name));

    /// <summary>People with commas between them, the rest counted after so many.</summary>
    public static RichText People(IReadOnlyList<PersonLabel> people, int most = 20)
    {
        var line = Join(", ", [.. people.Take(most).Select(Person)]);
        return people.Count <= most ? line : line.Then($" and {people.Count - most} more");
    }

    public static RichText Join(string separator, IReadOnlyList<RichText> parts) =>
        parts.Count == 0 ? RichText.Empty : parts.Skip(1).Aggregate(parts[0], (line, part) => line.Then(separator).Then(part));

    public static string Status(GoalStatus status) => status switch
    {
        GoalStatus.OnTrack => "on track",
        GoalStatus.AtRisk => "at risk",
        GoalStatus.OffTrack => "off track",
        GoalStatus.Blocked => "blocked",
        _ => "done",
    };

    public static string Status(ObjectiveStatus status) => status switch
    {
        ObjectiveStatus.Closed => "done",
        _ => status.ToString().ToLowerInvariant(),
    };
}

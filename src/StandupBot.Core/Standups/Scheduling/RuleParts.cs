using System.Globalization;
using System.Text.RegularExpressions;

namespace StandupBot.Core.Standups.Scheduling;

/// <summary>What each part of a rule may hold, and which parts go together.</summary>
internal static partial class RuleParts
{
    public const int MaxLength = 500;

    private const string InstantForm = "yyyyMMdd'T'HHmmss'Z'";

    private static readonly Dictionary<string, (int Min, int Max)> Numbers = new(StringComparer.Ordinal)
    {
        ["INTERVAL"] = (1, 1000),
        ["COUNT"] = (1, 10_000),
        ["BYMONTH"] = (1, 12),
        ["BYMONTHDAY"] = (-31, 31),
        ["BYYEARDAY"] = (-366, 366),
        ["BYWEEKNO"] = (-53, 53),
        ["BYSETPOS"] = (-366, 366),
    };

    /// <summary>Adds one <c>NAME=value</c>; the answer is null, or what is wrong with it.</summary>
    public static string? Add(string part, Dictionary<string, string> parts)
    {
        var equals = part.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
            return $"'{part}' is no part of a rule; write NAME=value, such as FREQ=WEEKLY.";
        var (name, value) = (part[..equals].Trim(), part[(equals + 1)..].Trim());
        if (!parts.TryAdd(name, value))
            return $"{name} occurs twice; give it once.";
        return CheckAlone(name, value);
    }

    /// <summary>What is wrong with the parts as a whole, or null.</summary>
    public static string? CheckTogether(Dictionary<string, string> parts)
    {
        if (!parts.TryGetValue("FREQ", out var frequency))
            return "The rule has no FREQ; start it with FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY or FREQ=YEARLY.";
        if (parts.ContainsKey("COUNT") && parts.ContainsKey("UNTIL"))
            return "COUNT and UNTIL exclude each other; give one of them.";
        if (parts.ContainsKey("BYMONTHDAY") && frequency == "WEEKLY")
            return "BYMONTHDAY does not go with FREQ=WEEKLY; use FREQ=MONTHLY.";
        if (frequency != "YEARLY" && parts.Keys.FirstOrDefault(name => name is "BYYEARDAY" or "BYWEEKNO") is { } yearly)
            return $"{yearly} goes with FREQ=YEARLY only.";
        if (frequency is "DAILY" or "WEEKLY" && parts.TryGetValue("BYDAY", out var days) && days.Any(char.IsAsciiDigit))
            return $"A numbered weekday ({days}) goes with FREQ=MONTHLY or FREQ=YEARLY only.";
        if (parts.ContainsKey("BYSETPOS") && !parts.Keys.Any(name => name is not "BYSETPOS" && name.StartsWith("BY", StringComparison.Ordinal)))
            return "BYSETPOS picks from another BY part; add one, such as BYDAY=MO,TU,WE,TH,FR.";
        return null;
    }

    /// <summary>The instant that an UNTIL with a time names, or null where it is a date.</summary>
    public static DateTimeOffset? Instant(string until) =>
        DateTimeOffset.TryParseExact(until, InstantForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;

    private static string? CheckAlone(string name, string value) => name switch
    {
        "FREQ" => value is "DAILY" or "WEEKLY" or "MONTHLY" or "YEARLY"
            ? null
            : $"FREQ={value} is not possible for a stand-up; use DAILY, WEEKLY, MONTHLY or YEARLY.",
        "UNTIL" => DateOnly.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) || Instant(value) is not null
            ? null
            : $"UNTIL={value} is no date; write 20261231, or 20261231T170000Z.",
        "WKST" => WeekdayForm().IsMatch(value) && !value.Any(char.IsAsciiDigit) ? null : $"WKST={value} is no weekday; use MO or SU.",
        "BYDAY" => value.Split(',').All(day => WeekdayForm().IsMatch(day)) ? null : $"BYDAY={value} is no list of weekdays; write MO,TU or, for the first Monday, 1MO.",
        "BYHOUR" or "BYMINUTE" or "BYSECOND" => $"{name} does not belong here: the time of day is the stand-up's own; leave it out.",
        _ => Numbers.TryGetValue(name, out var range)
            ? CheckNumbers(name, value, range)
            : $"{name} is not known; a rule has FREQ, INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH, BYYEARDAY, BYWEEKNO, BYSETPOS, WKST.",
    };

    private static string? CheckNumbers(string name, string value, (int Min, int Max) range)
    {
        var single = name is "INTERVAL" or "COUNT";
        foreach (var number in single ? [value] : value.Split(','))
        {
            if (!int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) || n == 0 || n < range.Min || n > range.Max)
                return string.Create(CultureInfo.InvariantCulture, $"{name}={value} is not possible; it takes {(single ? "a number" : "numbers")} from {range.Min} to {range.Max} without 0.");
        }

        return null;
    }

    [GeneratedRegex("^([+-]?([1-9]|[1-4][0-9]|5[0-3]))?(MO|TU|WE|TH|FR|SA|SU)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex WeekdayForm();
}

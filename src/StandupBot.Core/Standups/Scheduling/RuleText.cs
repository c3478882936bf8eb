using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace StandupBot.Core.Standups.Scheduling;

/// <summary>
/// An RFC 5545 recurrence rule that says which days, and nothing about the time of day. Reading it accepts exactly what the RFC
/// allows for dates, so that an evaluator never has to guess (https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10).
/// </summary>
public sealed record RuleText
{
    private RuleText(string text, IReadOnlyDictionary<string, string> parts) => (Text, Parts) = (text, parts);

    /// <summary>The rule in upper case, without <c>RRULE:</c>.</summary>
    public string Text { get; }

    public RuleFrequency Frequency => Enum.Parse<RuleFrequency>(Parts["FREQ"], ignoreCase: true);

    public int Interval => Parts.TryGetValue("INTERVAL", out var interval) ? int.Parse(interval, CultureInfo.InvariantCulture) : 1;

    /// <summary>The rule's end where it is an instant; an end that is a date is left to the evaluator.</summary>
    public DateTimeOffset? UntilInstant => Parts.TryGetValue("UNTIL", out var until) ? RuleParts.Instant(until) : null;

    /// <summary>The rule's end where it is a date, itself included.</summary>
    public DateOnly? UntilDay => Parts.TryGetValue("UNTIL", out var until) && DateOnly.TryParseExact(until, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    internal IReadOnlyDictionary<string, string> Parts { get; }

    /// <summary>Reads a rule, with or without <c>RRULE:</c> in front.</summary>
    /// <param name="text">The rule as somebody typed it.</param>
    /// <param name="rule">The rule in its normal form.</param>
    /// <param name="problem">What is wrong and what to write instead.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out RuleText? rule, [NotNullWhen(false)] out string? problem)
    {
        rule = null;
        var normal = text.Trim().ToUpperInvariant();
        if (normal.StartsWith("RRULE:", StringComparison.Ordinal))
            normal = normal["RRULE:".Length..];
        if (normal.Length > RuleParts.MaxLength)
        {
            problem = string.Create(CultureInfo.InvariantCulture, $"The rule is longer than {RuleParts.MaxLength} characters; shorten it.");
            return false;
        }

        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in normal.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            problem = RuleParts.Add(part, parts);
            if (problem is not null)
                return false;
        }

        problem = RuleParts.CheckTogether(parts);
        if (problem is null)
            rule = new(normal, parts);
        return problem is null;
    }
}

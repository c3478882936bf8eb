using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Scheduling.Recurrence;

/// <summary>
/// Evaluates RFC 5545 rules with Ical.Net. It is lazy, and it gives up on a rule that finds no date within 50 years, so that no
/// rule takes longer than milliseconds.
/// </summary>
public static class IcalRecurrence
{
    private const int YearsWithoutDate = 50;

    /// <summary>What is wrong with a rule and what to write instead, or null where it gives at least one date.</summary>
    public static string? Check(string rule, DateOnly anchor)
    {
        if (!RuleText.TryRead(rule, out var text, out var problem))
            return problem;
        return Dates(text.Text, anchor, anchor).Any()
            ? null
            : $"The rule {text.Text} never gives a date; check its days and its end.";
    }

    /// <summary>The dates of a rule, as Core's <c>RecurrenceDates</c> promises. It ends where 50 years pass without a date.</summary>
    /// <exception cref="ArgumentException">The rule is none that <see cref="RuleText"/> accepts.</exception>
    public static IEnumerable<DateOnly> Dates(string rule, DateOnly anchor, DateOnly from)
    {
        if (!RuleText.TryRead(rule, out var text, out var problem))
            throw new ArgumentException(problem, nameof(rule));
        var dated = new CalendarEvent { DtStart = new CalDateTime(anchor), RecurrenceRule = new RecurrenceRule(text.Text) };
        return IcalPeriods.From(dated, from, YearsWithoutDate * IncrementsAYear(text.Frequency))
            .Select(period => period.StartTime.Date)
            .SkipWhile(date => date < from);
    }

    private static int IncrementsAYear(RuleFrequency frequency) => frequency switch
    {
        RuleFrequency.Daily => 366,
        RuleFrequency.Weekly => 53,
        RuleFrequency.Monthly => 12,
        _ => 1,
    };
}

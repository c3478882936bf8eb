using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
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

    /// <summary>The dates of a rule; see <see cref="StandupBot.Core.Standups.Scheduling.RecurrenceDates"/>. It ends where 50 years pass without a date.</summary>
    /// <exception cref="ArgumentException">The rule is none that <see cref="RuleText"/> accepts.</exception>
    public static IEnumerable<DateOnly> Dates(string rule, DateOnly anchor, DateOnly from) =>
        RuleText.TryRead(rule, out var text, out var problem)
            ? Evaluate(text, anchor, from)
            : throw new ArgumentException(problem, nameof(rule));

    private static IEnumerable<DateOnly> Evaluate(RuleText rule, DateOnly anchor, DateOnly from)
    {
        var component = new CalendarEvent { DtStart = new CalDateTime(anchor), RecurrenceRule = new RecurrenceRule(rule.Text) };
        var options = new EvaluationOptions { MaxUnmatchedIncrementsLimit = IncrementsWithoutDate(rule.Frequency) };
        using var occurrences = component.GetOccurrences(new CalDateTime(from), options).GetEnumerator();
        while (MoveNext(occurrences))
            yield return occurrences.Current.Period.StartTime.Date;
    }

    // The evaluator reports both "nothing for a long time" and "past the end of the calendar" by exception: there is no further date.
    private static bool MoveNext(IEnumerator<Occurrence> occurrences)
    {
        try
        {
            return occurrences.MoveNext();
        }
        catch (EvaluationException)
        {
            return false;
        }
    }

    private static int IncrementsWithoutDate(RuleFrequency frequency) => YearsWithoutDate * frequency switch
    {
        RuleFrequency.Daily => 366,
        RuleFrequency.Weekly => 53,
        RuleFrequency.Monthly => 12,
        _ => 1,
    };
}

using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Scheduling.Recurrence;

/// <summary>
/// Evaluates RFC 5545 rules with Ical.Net. It is lazy, and it gives up on a rule that finds no date within 50 years, so that no
/// rule takes longer than a fraction of a second.
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
    public static IEnumerable<DateOnly> Dates(string rule, DateOnly anchor, DateOnly from) =>
        RuleText.TryRead(rule, out var text, out var problem)
            ? Dates(text, anchor, from, YearsWithoutDate * RoundsAYear(text.Frequency))
            : throw new ArgumentException(problem, nameof(rule));

    /// <summary>The dates of a rule; it ends where so many rounds of its frequency bring none.</summary>
    internal static IEnumerable<DateOnly> Dates(RuleText rule, DateOnly anchor, DateOnly from, int maxRoundsWithout)
    {
        var dated = new CalendarEvent { DtStart = new CalDateTime(anchor), RecurrenceRule = new RecurrenceRule(rule.Text) };
        var options = new EvaluationOptions { MaxUnmatchedIncrementsLimit = maxRoundsWithout };
        using var occurrences = dated.GetOccurrences(new CalDateTime(from), options).GetEnumerator();
        while (MoveNext(occurrences))
        {
            if (occurrences.Current.Period.StartTime.Date is var date && date >= from)
                yield return date;
        }
    }

    // The evaluator reports both "nothing for a long time" and "past the end of the calendar" by exception: nothing more comes.
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

    private static int RoundsAYear(RuleFrequency frequency) => frequency switch
    {
        RuleFrequency.Daily => 366,
        RuleFrequency.Weekly => 53,
        RuleFrequency.Monthly => 12,
        _ => 1,
    };
}

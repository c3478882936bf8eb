using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;

namespace StandupBot.Scheduling.Recurrence;

/// <summary>The periods of one calendar event, ascending and evaluated only as far as they are read.</summary>
internal static class IcalPeriods
{
    /// <summary>The periods that last until a date or start after it; they end where that many increments bring none.</summary>
    public static IEnumerable<Period> From(CalendarEvent dated, DateOnly from, int maxIncrementsWithout)
    {
        var options = new EvaluationOptions { MaxUnmatchedIncrementsLimit = maxIncrementsWithout };
        using var occurrences = dated.GetOccurrences(new CalDateTime(from), options).GetEnumerator();
        while (MoveNext(occurrences))
            yield return occurrences.Current.Period;
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
}

using System.Globalization;

namespace StandupBot.Core.Standups.Scheduling;

/// <summary>The months (or years) of a rule's cycle in which its day does not exist, such as day 31 in April.</summary>
internal static class MissingDays
{
    /// <summary>Those whose last day lies between two dates, both included.</summary>
    public static IEnumerable<Skip> Between(RuleText rule, DateOnly anchor, RecurrenceDates dates, DateOnly from, DateOnly to)
    {
        if (!CanMiss(rule))
            yield break;
        var monthly = rule.Frequency == RuleFrequency.Monthly;
        var (met, last) = Met(dates(rule.Text, anchor, FirstDay(Period(from, monthly), monthly)), to, monthly);
        for (var period = Period(from, monthly); LastDay(period, monthly) <= to; period++)
        {
            // A rule that has ended misses nothing any more.
            if (LastDay(period, monthly) < last && !met.Contains(period) && IsDue(period, rule, anchor, monthly))
                yield return new Skip.NoSuchDay(LastDay(period, monthly), Words(rule, anchor, LastDay(period, monthly)));
        }
    }

    // A weekday together with a day of the month is meant as a coincidence, and weeks do not end with the year.
    private static bool CanMiss(RuleText rule) =>
        rule.Frequency is RuleFrequency.Monthly or RuleFrequency.Yearly
        && !rule.Parts.ContainsKey("BYWEEKNO")
        && !(rule.Parts.ContainsKey("BYDAY") && (rule.Parts.ContainsKey("BYMONTHDAY") || rule.Parts.ContainsKey("BYYEARDAY")));

    private static (HashSet<int> Met, DateOnly Last) Met(IEnumerable<DateOnly> dates, DateOnly to, bool monthly)
    {
        var met = new HashSet<int>();
        var last = DateOnly.MinValue;
        foreach (var date in dates)
        {
            met.Add(Period(date, monthly));
            last = date;
            if (date > to)
                break;
        }

        return (met, last);
    }

    private static bool IsDue(int period, RuleText rule, DateOnly anchor, bool monthly)
    {
        // The period of the anchor is incomplete unless the anchor is its first day.
        var ofAnchor = Period(anchor, monthly);
        return FirstDay(period, monthly) >= anchor
            && (period - ofAnchor) % rule.Interval == 0
            && (!monthly || InMonths(rule, FirstDay(period, monthly).Month));
    }

    private static bool InMonths(RuleText rule, int month) =>
        !rule.Parts.TryGetValue("BYMONTH", out var months) || months.Split(',').Any(text => int.Parse(text, CultureInfo.InvariantCulture) == month);

    private static string Words(RuleText rule, DateOnly anchor, DateOnly lastDay)
    {
        if (rule.Frequency == RuleFrequency.Yearly)
            return string.Create(CultureInfo.InvariantCulture, $"{lastDay:yyyy} has no such day");
        if (rule.Parts.ContainsKey("BYDAY") || rule.Parts.ContainsKey("BYSETPOS"))
            return string.Create(CultureInfo.InvariantCulture, $"{lastDay:MMMM yyyy} has no such day");
        var day = rule.Parts.TryGetValue("BYMONTHDAY", out var days)
            ? days.Replace(",", " or ", StringComparison.Ordinal)
            : anchor.Day.ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{lastDay:MMMM yyyy} has no day {day}");
    }

    private static int Period(DateOnly date, bool monthly) => monthly ? (date.Year * 12) + date.Month - 1 : date.Year;

    private static DateOnly FirstDay(int period, bool monthly) => monthly ? new(period / 12, (period % 12) + 1, 1) : new(period, 1, 1);

    private static DateOnly LastDay(int period, bool monthly) => FirstDay(period + 1, monthly).AddDays(-1);
}

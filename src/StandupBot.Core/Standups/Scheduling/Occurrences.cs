namespace StandupBot.Core.Standups.Scheduling;

/// <summary>
/// The occurrences of one stand-up: which dates, judged in the team's zone, and when each opens. Every sequence is ascending and
/// evaluated only as far as it is read; it may be endless.
/// </summary>
public sealed record Occurrences
{
    public required Schedule Schedule { get; init; }

    /// <summary>The team's zone, which judges dates and weekdays in both zone modes.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>The team's holidays by date, with their names.</summary>
    public IReadOnlyDictionary<DateOnly, string> Holidays { get; init; } = new Dictionary<DateOnly, string>();

    /// <summary>Whom a stand-up in each member's zone asks; not needed in the team's zone.</summary>
    public IReadOnlyList<MemberZone> Members { get; init; } = [];

    /// <summary>Evaluates the schedule's rule; needed only where it has one.</summary>
    public RecurrenceDates RuleDates { get; init; } = (_, _, _) =>
        throw new InvalidOperationException($"A schedule with a rule needs {nameof(RuleDates)}.");

    /// <summary>The occurrences on a date and after it, holidays left out.</summary>
    public IEnumerable<RunPlan> From(DateOnly date) => Dates(date).Where(day => !Holidays.ContainsKey(day)).Select(Plan);

    /// <summary>The occurrence of a date, or null.</summary>
    public RunPlan? On(DateOnly date) => From(date).FirstOrDefault() is { } plan && plan.Date == date ? plan : null;

    /// <summary>The first occurrence that opens after an instant, or null where the rule has ended.</summary>
    /// <param name="instant">The instant, itself left out.</param>
    /// <param name="used">The date of the latest run, if any: that date and those before it are never used again.</param>
    public RunPlan? NextAfter(DateTimeOffset instant, DateOnly? used = null) =>
        From(FirstUnused(instant, used)).FirstOrDefault(plan => plan.OpensAt > instant);

    /// <summary>The occurrences that open in a span of time, its start included and its end left out.</summary>
    public IEnumerable<RunPlan> OpeningBetween(DateTimeOffset start, DateTimeOffset end) =>
        From(Reachable(start)).SkipWhile(plan => plan.OpensAt < start).TakeWhile(plan => plan.OpensAt < end);

    /// <summary>What is left out between two dates, both included: holidays, and months without the rule's day.</summary>
    public IEnumerable<Skip> SkippedBetween(DateOnly from, DateOnly to)
    {
        var holidays = Dates(from).TakeWhile(date => date <= to).Where(Holidays.ContainsKey)
            .Select(Skip (date) => new Skip.ForHoliday(date, Holidays[date]));
        var missing = Schedule.Rule is null ? [] : MissingDays.Between(Rule(Schedule.Rule), Schedule.Anchor, RuleDates, from, to);
        return holidays.Concat(missing).OrderBy(skip => skip.Date);
    }

    /// <summary>The instant's date and the first unused one, whichever is later; a little earlier where members' zones are ahead.</summary>
    internal static DateOnly FirstUnused(DateTimeOffset instant, DateOnly? used)
    {
        var reachable = Reachable(instant);
        return used is { } date && date >= reachable ? date.AddDays(1) : reachable;
    }

    // Local dates are at most a day away from the UTC date.
    private static DateOnly Reachable(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime).AddDays(-1);

    private RunPlan Plan(DateOnly date) => RunPlan.For(Schedule, date, Zone, Members);

    private IEnumerable<DateOnly> Dates(DateOnly from)
    {
        var start = from > Schedule.Anchor ? from : Schedule.Anchor;
        return Schedule.Rule is null ? Weekly(start) : OfRule(Rule(Schedule.Rule), start);
    }

    private IEnumerable<DateOnly> Weekly(DateOnly start)
    {
        if (Schedule.Days == Weekdays.None)
            yield break;
        for (var date = start; date < LastDate; date = date.AddDays(1))
        {
            if (Schedule.Days.Has(date))
                yield return date;
        }
    }

    private IEnumerable<DateOnly> OfRule(RuleText rule, DateOnly start)
    {
        var dates = RuleDates(rule.Text, Schedule.Anchor, start);
        return rule.UntilInstant is { } until
            ? dates.TakeWhile(date => LocalClock.ToInstant(date, Schedule.Start, Zone) <= until)
            : dates;
    }

    private static RuleText Rule(string text) =>
        RuleText.TryRead(text, out var rule, out var problem) ? rule : throw new ArgumentException(problem, nameof(text));

    private static readonly DateOnly LastDate = new(9998, 12, 31);
}

namespace StandupBot.Core.Standups.Scheduling;

/// <summary>What to do with occurrences that are due: open the latest one if it is not too late for it, and skip the rest.</summary>
public static class CatchUp
{
    /// <summary>How late a prompt may come by default.</summary>
    public static readonly TimeSpan DefaultMaxLate = TimeSpan.FromHours(2);

    /// <summary>What to do now with one occurrence that did not open yet.</summary>
    /// <param name="plan">The occurrence. With members' own windows it opens as long as one member can still be asked in time.</param>
    /// <param name="now">The instant of the decision.</param>
    /// <param name="maxLate">The longest delay; null for the default of 2 hours.</param>
    public static CatchUpAnswer Decide(RunPlan plan, DateTimeOffset now, TimeSpan? maxLate = null)
    {
        if (now < plan.OpensAt)
            return new CatchUpAnswer.NotDue(plan);
        var limit = maxLate ?? DefaultMaxLate;
        if (plan.Members.Any(member => CanStillAsk(member.Window, now, limit)) || CanStillAsk(plan.Window, now, limit))
            return new CatchUpAnswer.Open(plan);
        return new CatchUpAnswer.Skipped(now >= plan.ClosesAt
            ? new Skip.WindowOver(plan.Date)
            : new Skip.TooLate(plan.Date, now - plan.OpensAt, limit));
    }

    /// <summary>Whether a prompt that did not go out yet may still go out now or later.</summary>
    public static bool CanStillAsk(Window window, DateTimeOffset now, TimeSpan maxLate) =>
        now < window.ClosesAt && now - window.OpensAt <= maxLate;

    /// <summary>
    /// What to do now with everything that fell due, after a tick as after an outage of days: answers in order of date, at most
    /// the last of them opens.
    /// </summary>
    /// <param name="occurrences">The stand-up's occurrences.</param>
    /// <param name="inForceSince">Since when it holds (created, edited or resumed): what fell due before was never missed.</param>
    /// <param name="used">The date of the latest run or skip, if any.</param>
    /// <param name="now">The instant of the decision.</param>
    /// <param name="maxLate">The longest delay; null for the default of 2 hours.</param>
    public static IReadOnlyList<CatchUpAnswer> Due(
        Occurrences occurrences, DateTimeOffset inForceSince, DateOnly? used, DateTimeOffset now, TimeSpan? maxLate = null)
    {
        var due = occurrences.From(Occurrences.FirstUnused(inForceSince, used))
            .SkipWhile(plan => plan.OpensAt < inForceSince)
            .TakeWhile(plan => plan.OpensAt <= now)
            .ToList();
        return [.. due.Select(plan => plan.Date == due[^1].Date
            ? Decide(plan, now, maxLate)
            : new CatchUpAnswer.Skipped(new Skip.Superseded(plan.Date, due[^1].Date)))];
    }
}

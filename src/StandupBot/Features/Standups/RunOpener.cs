using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Features.Standups;

/// <summary>Opens the occurrence that is due and records those that are not held, each with its reason.</summary>
public sealed class RunOpener(UnitOfWork work, StandupMessages messages, RunOutcomes outcomes, RecurrenceDates ruleDates)
{
    public async Task<IReadOnlyList<Run>> OpenDueAsync(StandupContext context, CancellationToken cancellation)
    {
        var standup = context.Standup;
        if (standup.State != StandupState.Active)
            return [];
        var occurrences = context.Occurrences(ruleDates);
        SkipHolidays(context, occurrences);
        List<Run> opened = [];
        foreach (var answer in CatchUp.Due(occurrences, standup.CreatedAt, standup.LastOccurrence, work.Now))
        {
            if (answer is CatchUpAnswer.Open open && await OpenAsync(context, open.Plan, cancellation) is { } run)
                opened.Add(run);
            else if (answer is CatchUpAnswer.Skipped skipped)
                SkipMissed(context, skipped.Skip);
        }

        return opened;
    }

    /// <summary>Opens a run now; null when everybody is away, which is recorded.</summary>
    public async Task<Run?> OpenAsync(StandupContext context, RunPlan plan, CancellationToken cancellation)
    {
        var roster = RunRoster.On(plan.Date, context.Team, context.Members, context.Absences);
        context.Standup.UseUp(plan.Date);
        if (roster.Asked.Count == 0)
        {
            work.Db.Runs.Add(Run.Skip(context.Standup, plan.Date, work.Now, roster.Away.Count == 0 ? "the team has no members" : "everybody is away", roster.Away));
            return null;
        }

        var run = Run.Open(context.Standup, plan.Date, work.Now, roster.Participants(plan), roster.Away, plan.ClosesAt, await outcomes.SinceLastRunAsync(context, cancellation));
        work.Db.Runs.Add(run);
        await messages.PostSummaryAsync(context, run, cancellation);
        return run;
    }

    /// <summary>When the next holiday's stand-up would have opened; that is when it is recorded as not held.</summary>
    public static DateTimeOffset? NextHoliday(StandupContext context, Occurrences occurrences, DateTimeOffset now)
    {
        var from = FirstUnused(context);
        var next = occurrences.SkippedBetween(from, context.Today(now).AddDays(8)).OfType<Skip.ForHoliday>().FirstOrDefault();
        return next is null ? null : WouldOpenAt(context, next.Date);
    }

    private void SkipHolidays(StandupContext context, Occurrences occurrences)
    {
        foreach (var skip in occurrences.SkippedBetween(FirstUnused(context), context.Today(work.Now)).OfType<Skip.ForHoliday>())
        {
            if (WouldOpenAt(context, skip.Date) is var at && (at > work.Now || at < context.Standup.CreatedAt))
                continue;
            context.Standup.UseUp(skip.Date);
            work.Db.Runs.Add(Run.Skip(context.Standup, skip.Date, work.Now, skip.Reason, []));
        }
    }

    private void SkipMissed(StandupContext context, Skip skip)
    {
        context.Standup.UseUp(skip.Date);
        work.Db.Runs.Add(Run.Skip(context.Standup, skip.Date, work.Now, skip.Reason, []));
        messages.TellSkipped(context, skip);
    }

    private static DateOnly FirstUnused(StandupContext context) =>
        context.Standup.LastOccurrence?.AddDays(1) ?? context.Standup.StartsOn;

    private static DateTimeOffset WouldOpenAt(StandupContext context, DateOnly date) =>
        context.Schedule.WindowOn(date, context.Zone).OpensAt;
}

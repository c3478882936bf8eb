using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Features.Standups;

/// <summary>
/// Brings one stand-up up to the present: opens what is due, prompts, reminds, edits the channel message, closes. It may be called
/// at any time and any number of times: all it goes by is in the rows (behaviours 8-12).
/// </summary>
public sealed class AdvanceStandup(UnitOfWork work, StandupLoader loader, RunOpener opener, RunKeeper keeper, RecurrenceDates ruleDates)
{
    public async Task HandleAsync(string standupId, CancellationToken cancellation)
    {
        if (await loader.FindAsync(standupId, cancellation) is not { } standup)
            return;
        if (standup.NextDueAt > work.Now)
            await RefreshAsync(standup, cancellation);
        else
            await KeepUpAsync(await loader.LoadAsync(standup, cancellation), cancellation);
        await work.SaveAsync(cancellation);
    }

    /// <summary>Nothing is due but the channel message: answers came in.</summary>
    private async Task RefreshAsync(Standup standup, CancellationToken cancellation)
    {
        var runs = await CurrentAsync(standup.Id, cancellation);
        foreach (var run in runs.Where(r => r.EditDueAt <= work.Now))
            await keeper.RefreshAsync(standup, run, cancellation);
        work.WakeStandup(standup.Id, runs.Select(r => r.EditDueAt).Where(due => due > work.Now).Append(standup.NextDueAt).Min());
    }

    private async Task KeepUpAsync(StandupContext context, CancellationToken cancellation)
    {
        var standupId = context.Standup.Id;
        var runs = await CurrentAsync(standupId, cancellation);
        foreach (var opened in await opener.OpenDueAsync(context, cancellation))
            runs.Add(new CurrentRun(opened, null, 0, 0));
        foreach (var run in runs)
            await keeper.KeepAsync(context, run, cancellation);
        Plan(context, runs);
    }

    /// <summary>Sets when the stand-up is to be looked at next; call it after every change that may move that.</summary>
    public void Plan(StandupContext context, IReadOnlyList<CurrentRun> runs)
    {
        var standup = context.Standup;
        IEnumerable<DateTimeOffset?> dues =
            [standup.State == StandupState.Active ? NextOpening(context) : null, .. runs.SelectMany(RunKeeper.DueTimes)];
        standup.NextDueAt = dues.Min();
        work.WakeStandup(standup.Id, standup.NextDueAt);
    }

    /// <summary>The runs that may still change: the latest if it has closed, then the open ones as they opened.</summary>
    public async Task<List<CurrentRun>> CurrentAsync(string standupId, CancellationToken cancellation)
    {
        var current = await work.Db.Runs.CurrentOf(standupId).OrderBy(r => r.ClosedAt == null).ThenBy(r => r.Date)
            .Select(r => new
            {
                Run = r,
                ChangedAt = work.Db.CheckIns.Where(c => c.RunId == r.Id).Max(c => (DateTimeOffset?)c.EditedAt),
                Answered = work.Db.CheckIns.Count(c => c.RunId == r.Id),
                Changes = work.Db.CheckIns.Where(c => c.RunId == r.Id).Sum(c => c.Revision),
            }).ToListAsync(cancellation);
        return [.. current.Select(c => new CurrentRun(c.Run, c.ChangedAt, c.Answered, c.Changes))];
    }

    /// <summary>The run that comes next; holidays have none.</summary>
    public RunPlan? NextRun(StandupContext context) => context.Occurrences(ruleDates).NextAfter(work.Now, context.Standup.LastOccurrence);

    private DateTimeOffset? NextOpening(StandupContext context)
    {
        var occurrences = context.Occurrences(ruleDates);
        var next = NextRun(context);
        var holiday = RunOpener.NextHoliday(context, occurrences, work.Now);
        return next is null ? holiday : holiday < next.OpensAt ? holiday : next.OpensAt;
    }
}

/// <summary>A run with what came in so far.</summary>
public sealed record CurrentRun(Run Run, DateTimeOffset? ChangedAt, int Answered, int Changes)
{
    /// <summary>Null while the channel message says all there is.</summary>
    public DateTimeOffset? EditDueAt => Run.SummaryWantedAt
        ?? (ChangedAt is { } changed && Changes != Run.ChangesTold ? SummaryPace.NextEdit(Run.SummarizedAt ?? Run.OpenedAt, changed, Answered) : null);
}

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
        if (await loader.WakeAsync(standupId, cancellation) is not { } now)
            return;
        if (now.Standup.NextDueAt > work.Now)
            await RefreshAsync(now.Standup, now.Runs, cancellation);
        else
            await KeepUpAsync(await loader.LoadAsync(now.Standup, cancellation), now.Runs, cancellation);
        await work.SaveAsync(cancellation);
    }

    /// <summary>Nothing is due but the channel message: answers came in.</summary>
    private async Task RefreshAsync(Standup standup, List<CurrentRun> runs, CancellationToken cancellation)
    {
        foreach (var run in runs.Where(r => r.EditDueAt <= work.Now))
            await keeper.RefreshAsync(standup, run, cancellation);
        work.WakeStandup(standup.Id, runs.Select(r => r.EditDueAt).Where(due => due > work.Now).Append(standup.NextDueAt).Min());
    }

    private async Task KeepUpAsync(StandupContext context, List<CurrentRun> runs, CancellationToken cancellation)
    {
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

using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Features.Standups;

/// <summary>What an open run needs as time goes by: prompts, reminders to the missing only, the channel message, the end.</summary>
public sealed class RunKeeper(UnitOfWork work, StandupMessages messages)
{
    /// <summary>All instants at which something of the run is due.</summary>
    public static IEnumerable<DateTimeOffset?> DueTimes(CurrentRun current)
    {
        var run = current.Run;
        yield return current.EditDueAt;
        if (!run.IsOpen)
            yield break;
        yield return run.ClosesAt;
        foreach (var participant in run.Participants)
            yield return !participant.Prompted ? participant.OpensAt : !participant.Reminded ? participant.RemindAt : null;
    }

    public async Task KeepAsync(StandupContext context, CurrentRun current, CancellationToken cancellation)
    {
        var run = current.Run;
        var ends = run.IsOpen && run.ClosesAt <= work.Now;
        if (ends)
            Close(context, run);
        if (ends || current.EditDueAt <= work.Now)
            await messages.EditSummaryAsync(context.Standup, current, cancellation);
        if (!run.IsOpen)
            return;
        await PromptAsync(context, run, cancellation);
        await RemindAsync(context, run, cancellation);
    }

    /// <summary>Brings the channel message up to date, and nothing else.</summary>
    public Task RefreshAsync(Standup standup, CurrentRun current, CancellationToken cancellation) =>
        messages.EditSummaryAsync(standup, current, cancellation);

    /// <summary>The end of a run may be the end of the company's day: then the signals are due.</summary>
    private void Close(StandupContext context, Run run)
    {
        run.Close(work.Now);
        work.WakeCompany(context.Company.Id, work.Now);
    }

    private async Task PromptAsync(StandupContext context, Run run, CancellationToken cancellation)
    {
        var due = run.Participants.Where(p => !p.Prompted && p.OpensAt <= work.Now).ToList();
        if (due.Count == 0)
            return;
        var inTime = due.Where(p => CatchUp.CanStillAsk(new Window(p.OpensAt, p.RemindAt, p.ClosesAt), work.Now, CatchUp.DefaultMaxLate)).ToList();
        await messages.PromptAsync(context, run, inTime, cancellation);
        run.Update([.. run.Participants.Select(p => due.Contains(p) ? p with { Prompted = true, Undelivered = !inTime.Contains(p) } : p)]);
    }

    private async Task RemindAsync(StandupContext context, Run run, CancellationToken cancellation)
    {
        var due = run.Participants.Where(p => p.Prompted && !p.Reminded && p.RemindAt <= work.Now).ToList();
        if (due.Count == 0)
            return;
        var answered = await AnsweredAsync(run, cancellation);
        await messages.RemindAsync(context, run, [.. due.Where(p => !answered.Contains(p.MemberId) && !p.Skipped && work.Now < p.ClosesAt)], cancellation);
        var ids = due.Select(p => p.MemberId).ToHashSet(StringComparer.Ordinal);
        run.Update([.. run.Participants.Select(p => ids.Contains(p.MemberId) ? p with { Reminded = true } : p)]);
    }

    private async Task<HashSet<string>> AnsweredAsync(Run run, CancellationToken cancellation) =>
        await work.Db.CheckIns.Where(c => c.RunId == run.Id && c.WithdrawnAt == null).Select(c => c.MemberId).ToHashSetAsync(cancellation);
}

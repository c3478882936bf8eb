using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Histories;
using StandupBot.Delivery;
using StandupBot.Features.Companies;
using StandupBot.Features.Standups;
using StandupBot.Replay.Events;
using StandupBot.Storage;

namespace StandupBot.Replay;

/// <summary>
/// Plays a history through the real handlers on a simulated clock: before each event all that fell due is done, in the order in
/// which it fell due. There is no second code path; only the clock and the timetable are not the live ones.
/// </summary>
public sealed class HistoryPlayer(IServiceScopeFactory scopes, SimulatedClock clock, ReplayTimetable timetable, ReplayBell bell)
{
    /// <param name="until">How far the clock runs after the last event.</param>
    /// <param name="progress">Told how many events have been played.</param>
    public async Task PlayAsync(IReadOnlyList<HistoryEvent> history, DateTimeOffset until, IProgress<int>? progress, CancellationToken cancellation)
    {
        for (var index = 0; index < history.Count && history[index].At <= until; index++)
        {
            await AdvanceToAsync(history[index].At, cancellation);
            await WithAsync<HistoryApplier>(applier => applier.ApplyAsync(history[index], cancellation), cancellation);
            await DeliverAsync(cancellation);
            progress?.Report(index + 1);
        }

        await AdvanceToAsync(until, cancellation);
    }

    private async Task AdvanceToAsync(DateTimeOffset instant, CancellationToken cancellation)
    {
        while (timetable.Next is { } due && due.At <= instant)
        {
            timetable.Take(due);
            clock.MoveTo(due.At);
            await (due.Kind == DueKind.Standup
                ? WithAsync<AdvanceStandup>(standup => standup.HandleAsync(due.Id, cancellation), cancellation)
                : WithAsync<AdvanceCompany>(company => company.HandleAsync(due.Id, cancellation), cancellation));
            await DeliverAsync(cancellation);
        }

        clock.MoveTo(instant);
    }

    private async Task DeliverAsync(CancellationToken cancellation)
    {
        var more = bell.Answer();
        while (more)
            await WithAsync<Pump>(async pump => more = await pump.LookAsync(cancellation), cancellation);
    }

    private async Task WithAsync<T>(Func<T, Task> act, CancellationToken cancellation) where T : notnull
    {
        await using var scope = scopes.CreateAsyncScope();
        // One connection for all that a step asks; else each query would open and settle its own.
        await scope.ServiceProvider.GetRequiredService<StandupBotDb>().Database.OpenConnectionAsync(cancellation);
        await act(scope.ServiceProvider.GetRequiredService<T>());
    }
}

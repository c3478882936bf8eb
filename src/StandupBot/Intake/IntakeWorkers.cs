using Microsoft.Extensions.Options;
using StandupBot.Core.Chat;
using StandupBot.Storage.Rows;

namespace StandupBot.Intake;

/// <summary>
/// Works off what was taken, in the order of each lane, and deletes it afterwards; a crash in between repeats it, which has no second effect.
/// Receiving goes first: whoever is not answered within three seconds comes again, and costs twice.
/// </summary>
internal sealed class IntakeWorkers(
    IntakeRows rows, IntakeQueue queue, RightOfWay way, IntakeBacklog backlog, IntakeBell bell, IEnumerable<IArrivalHandler> handlers, IOptions<IntakeOptions> options,
    TimeProvider clock, ILogger<IntakeWorkers> logger) : BackgroundService
{
    internal const int Tries = 6;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(1);

    /// <summary>Until what was too early is looked at again.</summary>
    private static readonly TimeSpan Shortly = TimeSpan.FromSeconds(2);

    /// <summary>Of the ten seconds that a stop may take.</summary>
    private static readonly TimeSpan ToFinish = TimeSpan.FromSeconds(7);

    private const int RowsForEach = 8;

    private readonly CancellationTokenSource finish = new();
    private readonly Dictionary<string, IArrivalHandler> bySource = handlers.ToDictionary(h => h.Source, StringComparer.Ordinal);
    private DateTimeOffset counted = DateTimeOffset.MinValue;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        finish.CancelAfter(ToFinish);
        await base.StopAsync(cancellationToken);
        await rows.ReleaseAsync(cancellationToken);
    }

    public override void Dispose()
    {
        finish.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var first = true; !stoppingToken.IsCancellationRequested;)
        {
            try
            {
                if (first)
                    await rows.RetryParkedAsync(stoppingToken);
                first = false;
                if (!await LookAsync(stoppingToken))
                    await bell.WaitAsync(Look, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // Whatever went wrong, the rows are still in the table.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                IntakeLog.LookFailed(logger, exception);
                await Task.Delay(AfterTrouble, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<bool> LookAsync(CancellationToken stopping)
    {
        await CountAsync(stopping);
        await way.GiveAsync(stopping);
        var taken = await rows.TakeAsync(options.Value.Workers * RowsForEach, stopping);
        // What is begun is finished when the host stops; what is not is left to the next look of whoever is there.
        ParallelOptions beside = new() { MaxDegreeOfParallelism = options.Value.Workers, CancellationToken = stopping };
        await Parallel.ForEachAsync(taken, beside, async (row, _) => await WorkAsync(row, stopping));
        return taken.Count > 0;
    }

    private async Task CountAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if ((now - counted).Duration() < Look)
            return;
        backlog.Stands(await rows.CountAsync(cancellation));
        counted = now;
    }

    private async Task WorkAsync(IntakeRow row, CancellationToken stopping)
    {
        await way.GiveAsync(stopping);
        try
        {
            if (await HandleAsync(row))
                await queue.RemoveAsync(row.Sequence, finish.Token);
            else
                await rows.WaitAsync(row, Shortly, finish.Token);
        }
        catch (OperationCanceledException) when (finish.IsCancellationRequested)
        {
            // It took too long for a stop: the row is there, and tried again.
        }
#pragma warning disable CA1031 // A failure stays with its row: it is tried again, and parked in the end.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await FailedAsync(row, exception);
        }
    }

    /// <returns>False when it is too early.</returns>
    private async Task<bool> HandleAsync(IntakeRow row)
    {
        if (bySource.TryGetValue(row.Source, out var handler))
            return await handler.HandleAsync(row.Payload, row.ReceivedAt, finish.Token);
        IntakeLog.NobodyReads(logger, row.Sequence, row.Source);
        return true;
    }

    private async Task FailedAsync(IntakeRow row, Exception exception)
    {
        if (row.Attempts + 1 < Tries)
        {
            IntakeLog.TriedAgain(logger, row.Sequence, row.Key, row.Attempts + 1, exception);
            await rows.PutOffAsync(row, TimeSpan.FromSeconds(1 << row.Attempts), finish.Token);
            return;
        }

        await rows.ParkAsync(row, finish.Token);
        IntakeLog.Parked(logger, row.Sequence, row.Key, row.Attempts + 1, exception);
    }
}

using StandupBot.Storage;

namespace StandupBot.Intake;

/// <summary>
/// The one writer: whatever waits when a commit ends goes into the next one, so that the busier it is, the more share the price of one. It
/// stops when everything is written that was taken.
/// </summary>
internal sealed class IntakeWriter(IStorageProvider storage, IntakeQueue queue, IntakeBacklog backlog, IntakeBell bell, ILogger<IntakeWriter> logger) : IHostedService
{
    private const int MostInABatch = 1024;

    private readonly List<IntakeChange> batch = new(MostInABatch);
    private Task writing = Task.CompletedTask;
    private bool failing;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        writing = Task.Run(WriteAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        queue.Close();
        await writing.WaitAsync(cancellationToken);
    }

    private async Task WriteAsync()
    {
        await using var table = storage.OpenIntake();
        while (await queue.Changes.WaitToReadAsync())
        {
            while (batch.Count < MostInABatch && queue.Changes.TryRead(out var change))
                batch.Add(change);
            var durable = await CommitAsync(table);
            foreach (var change in batch)
                change.Settle(durable);
            if (durable)
                bell.Ring();
            batch.Clear();
        }
    }

    private async ValueTask<bool> CommitAsync(IIntakeTable table)
    {
        try
        {
            backlog.Changed(await table.WriteAsync(batch, CancellationToken.None));
            if (failing)
                IntakeLog.WritesAgain(logger);
            failing = false;
            return true;
        }
#pragma warning disable CA1031 // Whatever it was, nobody was told "taken"; the next batch tries anew.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            // Once, not for each of thousands of events.
            if (!failing)
                IntakeLog.NotWritten(logger, exception, batch.Count);
            failing = true;
            return false;
        }
    }
}

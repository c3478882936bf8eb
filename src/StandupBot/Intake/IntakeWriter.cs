using System.Data.Common;
using Microsoft.Data.SqlClient;
using StandupBot.Storage;

namespace StandupBot.Intake;

/// <summary>
/// The one writer: whatever waits when a commit ends goes into the next one, so that the busier it is, the more share the price of one. It
/// stops when everything is written that was taken.
/// </summary>
internal sealed class IntakeWriter(IStorageProvider storage, IntakeQueue queue, IntakeBacklog backlog, IntakeBell bell, ILogger<IntakeWriter> logger) : IHostedService
{
    private const int MostInABatch = 1024;
    private const int Tries = 4;

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

    /// <summary>Two hosts that bring the same at once may stand in each other's way: the database lets one of them go first.</summary>
    private async ValueTask<int> WriteAsync(IIntakeTable table)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await table.WriteAsync(batch, CancellationToken.None);
            }
            catch (DbException exception) when (attempt < Tries && IsLostRace(exception))
            {
                // The same once more.
            }
        }
    }

    /// <summary>40P01 and 40001 are what the standard and PostgreSQL call it; SQL Server has a number of its own.</summary>
    private static bool IsLostRace(DbException exception) => exception.SqlState is "40P01" or "40001" || exception is SqlException { Number: 1205 };

    private async ValueTask<bool> CommitAsync(IIntakeTable table)
    {
        try
        {
            backlog.Changed(await WriteAsync(table));
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

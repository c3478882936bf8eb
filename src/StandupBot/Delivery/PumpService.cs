using Microsoft.Extensions.Options;
using StandupBot.Storage;

namespace StandupBot.Delivery;

/// <summary>Runs the pump for as long as the host runs. What is on its way when the host stops is waited for and written down.</summary>
public sealed class PumpService(
    IServiceScopeFactory scopes, PumpBell bell, TimeProvider clock, IOptions<DeliveryOptions> options, IOptions<StorageOptions> storage, ILogger<PumpService> logger)
    : BackgroundService
{
    /// <summary>Whether the messages that were taken by a host before this one are still to be taken over.</summary>
    private bool inherits = storage.Value.Provider == StorageOptions.Sqlite;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!await LookAsync(stoppingToken))
                await WaitAsync(stoppingToken);
        }
    }

    private async Task<bool> LookAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (inherits)
                await scope.ServiceProvider.GetRequiredService<Leases>().TakeOverAsync(stoppingToken);
            inherits = false;
            return await scope.ServiceProvider.GetRequiredService<Pump>().LookAsync(stoppingToken);
        }
#pragma warning disable CA1031 // Whatever went wrong, later looks must go on: the messages are still in the table.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            PumpLog.LookFailed(logger, exception);
            return false;
        }
    }

    private async Task WaitAsync(CancellationToken stoppingToken)
    {
        try
        {
            await bell.WaitAsync(TimeSpan.FromSeconds(options.Value.PollSeconds), clock, stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The host stops; the loop sees it.
        }
    }
}

using Microsoft.Extensions.Options;

namespace StandupBot.Delivery;

/// <summary>Runs the pump for as long as the host runs. It finishes the batch that it is at before it stops.</summary>
public sealed class PumpService(
    IServiceScopeFactory scopes, PumpBell bell, TimeProvider clock, IOptions<DeliveryOptions> options, ILogger<PumpService> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!await LookAsync())
                await WaitAsync(stoppingToken);
        }
    }

    private async Task<bool> LookAsync()
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            // No cancellation here: a message that is out is written down, even while the host stops.
            return await scope.ServiceProvider.GetRequiredService<Pump>().LookAsync(CancellationToken.None);
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

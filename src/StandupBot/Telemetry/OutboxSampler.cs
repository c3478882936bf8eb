using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Delivery;
using StandupBot.Storage;

namespace StandupBot.Telemetry;

/// <summary>Looks at the queue of outgoing messages every quarter of a minute, for whoever watches it from outside.</summary>
internal sealed partial class OutboxSampler(IServiceScopeFactory scopes, Instruments instruments, TimeProvider clock, ILogger<OutboxSampler> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await SampleAsync(stoppingToken);
    }

    private async Task SampleAsync(CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var now = clock.GetUtcNow();
            var due = scope.ServiceProvider.GetRequiredService<StandupBotDb>().Outbox.IgnoreQueryFilters().Where(m => m.State == OutboxState.Pending);
            var oldest = await due.Where(m => m.DueAt <= now).MinAsync(m => (DateTimeOffset?)m.DueAt, cancellation);
            instruments.OutboxStands(await due.LongCountAsync(cancellation), now - (oldest ?? now));
        }
#pragma warning disable CA1031 // Whatever it was, the next look tells more; measuring must not stop the bot.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            NotSeen(logger, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The outbox could not be looked at for the metrics.")]
    private static partial void NotSeen(ILogger logger, Exception exception);
}

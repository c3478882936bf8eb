using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Delivery;
using StandupBot.Storage;

namespace StandupBot.Telemetry;

/// <summary>Looks at the queues, of what goes out and of what came in, every quarter of a minute, for whoever watches it from outside.</summary>
internal sealed partial class QueueSampler(IServiceScopeFactory scopes, Instruments instruments, TimeProvider clock, ILogger<QueueSampler> logger) : BackgroundService
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
            var db = scope.ServiceProvider.GetRequiredService<StandupBotDb>();
            var due = db.Outbox.IgnoreQueryFilters().Where(m => m.State == OutboxState.Pending);
            var oldest = await due.Where(m => m.DueAt <= now).MinAsync(m => (DateTimeOffset?)m.DueAt, cancellation);
            instruments.OutboxStands(await due.LongCountAsync(cancellation), now - (oldest ?? now));
            var arrivals = db.Intake.Where(a => a.ParkedAt == null);
            var first = await arrivals.MinAsync(a => (DateTimeOffset?)a.ReceivedAt, cancellation);
            instruments.IntakeStands(await arrivals.LongCountAsync(cancellation), now - (first ?? now));
        }
#pragma warning disable CA1031 // Whatever it was, the next look tells more; measuring must not stop the bot.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            NotSeen(logger, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The queues could not be looked at for the metrics.")]
    private static partial void NotSeen(ILogger logger, Exception exception);
}

using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Telemetry;

namespace StandupBot.Features.Inbox;

/// <summary>
/// The way in for everything that people do. One event is one transaction; what lost a race against another event is tried again
/// on fresh rows, so nothing is lost and nothing happens twice.
/// </summary>
public sealed class Inbox(IServiceScopeFactory scopes, Instruments instruments, TimeProvider clock, ILogger<Inbox> logger) : IInbox
{
    private const int Tries = 4;

    public async ValueTask<InboundReply> ReceiveAsync(Inbound heard, CancellationToken cancellation)
    {
        var inbound = Storable.Of(heard);
        var kind = inbound.GetType().Name;
        var began = clock.GetTimestamp();
        using var span = Instruments.Activities.StartActivity($"hear {kind}");
        var outcome = "failed";
        try
        {
            var reply = await TryAsync(inbound, cancellation);
            outcome = reply.GetType().Name;
            return reply;
        }
        finally
        {
            instruments.Heard(kind, outcome, clock.GetElapsedTime(began));
        }
    }

    private async Task<InboundReply> TryAsync(Inbound inbound, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                return await scope.ServiceProvider.GetRequiredService<InboundRouter>().HandleAsync(inbound, cancellation);
            }
            catch (DbUpdateException exception) when (attempt < Tries)
            {
                var kind = exception.GetType().Name;
                InboxLog.TriedAgain(logger, inbound.EventKey, attempt, kind);
            }
        }
    }
}

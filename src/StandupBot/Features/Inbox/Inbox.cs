using StandupBot.Core.Chat;
using StandupBot.Storage;
using StandupBot.Telemetry;

namespace StandupBot.Features.Inbox;

/// <summary>
/// The way in for everything that people do. One event is one transaction; what lost a race against another event is tried again
/// on fresh rows, so nothing is lost and nothing happens twice.
/// </summary>
public sealed class Inbox(IServiceScopeFactory scopes, Instruments instruments, TimeProvider clock, ILogger<Inbox> logger) : IInbox
{
    private const int MostLooks = 10;
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    public async ValueTask<InboundReply> ReceiveAsync(Inbound heard, CancellationToken cancellation)
    {
        var inbound = Storable.Of(heard);
        var kind = inbound.GetType().Name;
        var began = clock.GetTimestamp();
        using var span = Instruments.Activities.StartActivity($"hear {kind}");
        var outcome = "failed";
        try
        {
            var reply = await InTimeAsync(inbound, cancellation);
            outcome = reply.GetType().Name;
            return reply;
        }
        finally
        {
            instruments.Heard(kind, outcome, clock.GetElapsedTime(began));
        }
    }

    /// <summary>What does not come again has to wait here: for less time than a platform gives.</summary>
    private async Task<InboundReply> InTimeAsync(Inbound inbound, CancellationToken cancellation)
    {
        var reply = await TryAsync(inbound, cancellation);
        if (inbound.ComesAgain)
            return reply;
        for (var look = 0; look < MostLooks && reply is InboundReply.TooEarly; look++)
        {
            await Task.Delay(Moment, clock, cancellation);
            reply = await TryAsync(inbound, cancellation);
        }

        return reply is InboundReply.TooEarly ? InboundReply.Done : reply;
    }

    private Task<InboundReply> TryAsync(Inbound inbound, CancellationToken cancellation) => scopes.OnFreshRowsAsync<InboundRouter, InboundReply>(
        router => router.HandleAsync(inbound, cancellation),
        (attempt, exception) =>
        {
            var kind = exception.GetType().Name;
            InboxLog.TriedAgain(logger, inbound.EventKey, attempt, kind);
        });
}

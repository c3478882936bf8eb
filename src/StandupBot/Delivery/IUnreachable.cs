using StandupBot.Core.Delivery;
using StandupBot.Storage;

namespace StandupBot.Delivery;

/// <summary>Decides what follows when a destination is gone for good; saved together with the message's own fate.</summary>
public interface IUnreachable
{
    Task HandleAsync(StandupBotDb db, OutboxMessage message, string reason, CancellationToken cancellation);
}

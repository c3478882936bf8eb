using StandupBot.Core.Chat;

namespace StandupBot.Features.Inbox;

/// <summary>What a tap on a button does; one handler a name.</summary>
public interface IActionHandler
{
    /// <summary>The action names of the buttons, such as "item.done".</summary>
    IReadOnlyList<string> Names { get; }

    Task<InboundReply> HandleAsync(Actor actor, Inbound.Action action, CancellationToken cancellation);
}

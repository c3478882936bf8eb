using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Features.Inbox;

namespace StandupBot.Features.Commands;

/// <summary>
/// The shape of a button's handler: load who taps and what they may, act, answer visibly. A second tap finds the thing done and says
/// so (behaviour 41); what the value names was put there by us, but it comes from a client and is looked up and permitted again (55).
/// </summary>
public abstract class TapHandler(CallLoader calls, Replies replies) : IActionHandler
{
    public abstract IReadOnlyList<string> Names { get; }

    protected CallLoader Calls { get; } = calls;

    protected Replies Replies { get; } = replies;

    public async Task<InboundReply> HandleAsync(Actor actor, Inbound.Action action, CancellationToken cancellation)
    {
        var call = await Calls.LoadAsync(actor, action, cancellation);
        return Replies.Give(call, await TappedAsync(call, action.Name, Tap.Read(action.Value), cancellation), MessageKind.Confirmation);
    }

    /// <summary>What the button does, for somebody who presses it on a page.</summary>
    internal Task<Reply> AnswerAsync(Call call, string name, IReadOnlyList<string> about, CancellationToken cancellation) => TappedAsync(call, name, about, cancellation);

    /// <param name="about">What the button's value names, in the order that its constant documents.</param>
    protected abstract Task<Reply> TappedAsync(Call call, string name, IReadOnlyList<string> about, CancellationToken cancellation);
}

using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Features.Commands;
using StandupBot.Features.Inbox;

namespace StandupBot.Features.Taps;

/// <summary>Carries out the buttons of <see cref="TapTable"/>.</summary>
public sealed class TapCommands(CallLoader calls, CommandHandler commands, Replies replies) : IActionHandler
{
    public IReadOnlyList<string> Names { get; } = [.. TapTable.All.Keys];

    public async Task<InboundReply> HandleAsync(Actor actor, Inbound.Action action, CancellationToken cancellation)
    {
        var call = await calls.LoadAsync(actor, action, cancellation);
        var command = TapTable.All[action.Name](call, Tap.Read(action.Value));
        return replies.Give(call, await commands.AnswerAsync(call, command, cancellation));
    }
}

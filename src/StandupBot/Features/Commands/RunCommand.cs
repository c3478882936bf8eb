using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Features.Inbox;

namespace StandupBot.Features.Commands;

/// <summary>A button that stands for a command: it does what typing it would do, with the same permissions.</summary>
public sealed class RunCommand(CallLoader calls, CommandHandler commands, Replies replies) : IActionHandler
{
    public IReadOnlyList<string> Names { get; } = [CommandTap.Action, Confirm.Action];

    public async Task<InboundReply> HandleAsync(Actor actor, Inbound.Action action, CancellationToken cancellation)
    {
        if (CommandText.Find(action.Value, addressed: true) is not { } typed)
            return InboundReply.Done;
        var call = await calls.LoadAsync(actor, action, action.Name == Confirm.Action, cancellation);
        return replies.Give(call, await commands.AnswerAsync(call, typed.Name, typed.Arguments, cancellation));
    }
}

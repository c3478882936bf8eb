using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Forms;
using StandupBot.Core.Commands.Replies;
using StandupBot.Features.Inbox;

namespace StandupBot.Features.Commands;

/// <summary>A typed command: read, resolved, permitted, done, answered in private.</summary>
public sealed class CommandHandler(CallLoader calls, VerbRegister verbs, Replies replies)
{
    public async Task<InboundReply> HandleAsync(Actor actor, Inbound.Command command, CancellationToken cancellation)
    {
        var call = await calls.LoadAsync(actor, command, cancellation);
        return replies.Give(call, await AnswerAsync(call, command.Name, command.Arguments, cancellation));
    }

    public Task<Reply> AnswerAsync(Call call, string name, string arguments, CancellationToken cancellation) =>
        AnswerAsync(call, CommandParser.Parse(name, arguments, new CommandContext(call.Today, call.Names, call.Actor.Id)), cancellation);

    /// <summary>The answer to a command, whether it was typed, tapped or filled in.</summary>
    public Task<Reply> AnswerAsync(Call call, ParsedCommand parsed, CancellationToken cancellation) => parsed switch
    {
        CommandProblem problem => Task.FromResult<Reply>(ProblemReply.Of(problem)),
        NeedsForm missing => Task.FromResult<Reply>(new Reply.Opened(CommandForms.For(missing, FormChoices.Of(call.Names)), ProblemReply.Of(missing))),
        _ => verbs.HandleAsync(call, parsed, cancellation),
    };
}

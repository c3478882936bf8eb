using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Features.Inbox;

namespace StandupBot.Features.Commands;

/// <summary>A typed command: read, resolved, permitted, done, answered in private.</summary>
public sealed class CommandHandler(UnitOfWork work)
{
    public Task<InboundReply> HandleAsync(Actor actor, Inbound.Command command, CancellationToken cancellation)
    {
        var parsed = CommandParser.Parse(command.Name, command.Arguments, new CommandContext(DateOnly.FromDateTime(work.Now.UtcDateTime), NameBook.Empty, actor.Id));
        if (parsed is CommandProblem problem)
            work.Post(actor.Company.Id, actor.Member.InstallationId, new Outgoing($"{command.EventKey}/reply", MessageKind.CommandReply, new Destination.Direct(actor.Id), Message.Of(problem.Message)));
        return Task.FromResult(InboundReply.Done);
    }
}

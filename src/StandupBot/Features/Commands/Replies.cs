using StandupBot.Core.Chat;

namespace StandupBot.Features.Commands;

/// <summary>Brings a reply to the person who acted: a form at once, a message through the outbox, seen by nobody else.</summary>
public sealed class Replies(UnitOfWork work)
{
    public InboundReply Give(Call call, Reply reply, MessageKind kind = MessageKind.CommandReply)
    {
        switch (reply)
        {
            case Reply.Opened opened when call.Source.CanOpenForm:
                return new InboundReply.OpenForm(opened.Form);
            case Reply.Opened opened:
                Post(call, opened.Otherwise, kind);
                return InboundReply.Done;
            case Reply.Said said:
                Post(call, said.Message, kind, said.Secret);
                return InboundReply.Done;
            case Reply.Shown:
                return InboundReply.Done;
            default:
                throw new InvalidOperationException($"Unknown reply {reply.GetType().Name}.");
        }
    }

    /// <summary>A word to somebody else because of what the actor did; nobody is told of their own act (behaviour 65).</summary>
    public void Tell(Call call, string memberId, Message message)
    {
        if (memberId == call.Actor.Id || call.People.Member(memberId) is not { IsActive: true } member)
            return;
        work.Post(call.Company.Id, member.InstallationId, new Outgoing(
            $"{KeyOf(call)}/tell/{memberId}", MessageKind.Notice, new Destination.Direct(memberId), message));
    }

    private void Post(Call call, Message message, MessageKind kind, bool secret = false) =>
        work.Post(call.Company.Id, call.Actor.Member.InstallationId, new Outgoing($"{KeyOf(call)}/reply", kind, To(call), message) { Secret = secret });

    private static Destination To(Call call) => call.Source.ChannelId is { } channel
        ? new Destination.Private(channel, call.Actor.Id)
        : new Destination.Direct(call.Actor.Id);

    private static string KeyOf(Call call) => $"{call.Actor.Member.InstallationId}/{call.Source.EventKey}";
}

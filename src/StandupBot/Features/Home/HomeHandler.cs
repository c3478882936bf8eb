using StandupBot.Core.Chat;
using StandupBot.Features.Inbox;

namespace StandupBot.Features.Home;

/// <summary>The bot's home view: my day, my goals, open signals.</summary>
public sealed class HomeHandler
{
    public Task<InboundReply> HandleAsync(Actor actor, CancellationToken cancellation) =>
        Task.FromResult<InboundReply>(new InboundReply.ShowHome(Message.Of(actor.Member.Name)));
}

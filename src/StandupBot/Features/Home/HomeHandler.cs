using StandupBot.Core.Chat;
using StandupBot.Core.Digests;
using StandupBot.Features.Commands;
using StandupBot.Features.Directory;
using StandupBot.Features.Inbox;

namespace StandupBot.Features.Home;

/// <summary>The bot's home view: my day, my goals, open signals.</summary>
public sealed class HomeHandler(CallLoader calls, HomeLoader homes, People people)
{
    public async Task<InboundReply> HandleAsync(Actor actor, CancellationToken cancellation)
    {
        var call = await calls.LoadAsync(actor, new CallSource("home", null), cancellation);
        return new InboundReply.ShowHome(HomePage.Compose(await homes.LoadAsync(call, cancellation), await people.NamesAsync(cancellation)));
    }
}

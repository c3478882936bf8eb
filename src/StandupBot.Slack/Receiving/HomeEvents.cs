using StandupBot.Core.Chat;

namespace StandupBot.Slack.Receiving;

/// <summary>Somebody looks at the bot's home tab: it is written anew, once Slack has its answer.</summary>
internal sealed class HomeEvents(SlackVisitors visitors, HomePublisher publisher, IInbox inbox, TimeProvider clock)
{
    public async Task<SlackAnswer> HandleAsync(SlackEvent told, CancellationToken cancellation)
    {
        // The other tab is the chat with the bot; opening that says nothing.
        if (told.Body.Text("user") is not { } user || told.Body.Text("tab") is not (null or "home"))
            return SlackAnswer.Taken;
        if (await visitors.MemberAsync(told.Installation, new SlackVisitor(user, null, null, told.Place), cancellation) is not { } member)
            return SlackAnswer.Taken;
        var key = EventKeys.Event(told.Id ?? $"{user}:{told.Body.Text("event_ts")}");
        var reply = await inbox.ReceiveAsync(new Inbound.HomeOpened(key, told.Installation.Id, member, clock.GetUtcNow()), cancellation);
        return reply is InboundReply.ShowHome home
            ? SlackAnswer.Taken with { Afterwards = ct => publisher.PublishAsync(told.Installation, user, told.Body.Text("view", "hash"), home.View, ct) }
            : SlackAnswer.Taken;
    }
}

using System.Collections.Concurrent;
using StandupBot.Core.Chat;
using StandupBot.Web.LocalChat;

namespace StandupBot.EndToEndTests.LocalChat;

/// <summary>Answers by heart, through the real platform, so that the page is tested without the rest of the product.</summary>
internal sealed class RehearsedBot(LocalChatPlatform platform) : IInbox
{
    private readonly ConcurrentDictionary<string, byte> seen = [];
    private int sent;

    public ConcurrentQueue<Inbound> Heard { get; } = [];

    public async ValueTask<InboundReply> ReceiveAsync(Inbound inbound, CancellationToken cancellation)
    {
        if (!seen.TryAdd(inbound.EventKey, 0))
            return InboundReply.Done;
        Heard.Enqueue(inbound);
        switch (inbound)
        {
            case Inbound.Command { Name: "standup", Arguments: "" }:
            case Inbound.Action { Name: "standup.open" }:
                return new InboundReply.OpenForm(Bakery.CheckIn);
            case Inbound.Command command:
                await PostAsync(Where(command.ChannelId, command.MemberId), Message.Of($"You asked for /{command.Name} {command.Arguments}"), MessageKind.CommandReply, cancellation);
                break;
            case Inbound.Action action:
                await EditAsync(action.MessageId!, Message.Of($"Noted: {action.Value.Split(':')[^1].ToLowerInvariant()}."), cancellation);
                break;
            case Inbound.Submission submission when submission.Values["done"][0].Contains("none of it", StringComparison.Ordinal):
                return new InboundReply.FormErrors(new Dictionary<string, string> { ["done"] = "Say at least one thing that moved." });
            case Inbound.Submission:
                await EditAsync("summary", Bakery.Summary(4), cancellation);
                break;
            case Inbound.HomeOpened:
                return new InboundReply.ShowHome(Bakery.Digest);
        }
        return InboundReply.Done;
    }

    public Task PostAsync(Destination to, Message message, MessageKind kind, CancellationToken cancellation) =>
        SendAsync(new OutboundMessage($"bot-{++sent}", Bakery.Installation, kind, to, message, null, null), cancellation);

    public Task PostAsync(string id, Destination to, Message message, string? threadRef, CancellationToken cancellation) =>
        SendAsync(new OutboundMessage(id, Bakery.Installation, MessageKind.Summary, to, message, null, threadRef), cancellation);

    public Task EditAsync(string id, Message message, CancellationToken cancellation) =>
        SendAsync(new OutboundMessage($"edit-{++sent}", Bakery.Installation, MessageKind.Summary, new Destination.Channel("bakery"), message, id, null), cancellation);

    private async Task SendAsync(OutboundMessage delivery, CancellationToken cancellation)
    {
        var result = await platform.SendAsync(delivery, cancellation);
        if (result is not DeliveryResult.Delivered)
            throw new InvalidOperationException($"{delivery.Id}: {result}");
    }

    private static Destination Where(string? channelId, string memberId) =>
        channelId is null ? new Destination.Direct(memberId) : new Destination.Private(channelId, memberId);
}

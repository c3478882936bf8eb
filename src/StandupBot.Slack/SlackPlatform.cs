using StandupBot.Core.Chat;
using StandupBot.Core.Delivery;
using StandupBot.Slack.BlockKit;
using StandupBot.Slack.Sending;

namespace StandupBot.Slack;

/// <summary>Slack, as the delivery pump sees it.</summary>
public sealed class SlackPlatform : IChatPlatform
{
    private readonly ISlackInstallations installations;
    private readonly IWorkplace workplace;
    private readonly SlackPoster poster;
    private readonly PrivatePoster whispers;
    private readonly SlackEditor editor;

    internal SlackPlatform(ISlackInstallations installations, IWorkplace workplace, SlackPoster poster, PrivatePoster whispers, SlackEditor editor) =>
        (this.installations, this.workplace, this.poster, this.whispers, this.editor) = (installations, workplace, poster, whispers, editor);

    public string Name => SlackIds.Platform;

    public IReadOnlyList<Pace> PacesOf(OutboundMessage delivery) => SlackPaces.Of(delivery);

    public async ValueTask<DeliveryResult> SendAsync(OutboundMessage delivery, CancellationToken cancellation)
    {
        if (await installations.FindAsync(delivery.InstallationId, cancellation) is not { } installation)
            return new DeliveryResult.Unreachable("StandupBot is not installed in this workspace any more");
        var post = await PostOfAsync(installation, delivery, cancellation);
        if (delivery.EditsRef is { } edited)
            return await editor.EditAsync(post, edited, cancellation);
        return delivery.To switch
        {
            Destination.Channel channel => await poster.PostAsync(post, new SlackSpot(channel.ChannelId, ThreadTs(delivery)), cancellation),
            Destination.Thread thread => await poster.PostAsync(post, new SlackSpot(thread.ChannelId, ThreadTs(delivery)), cancellation),
            Destination.Direct direct => await poster.PostDirectAsync(post, direct.MemberId, cancellation),
            Destination.Private reply => await whispers.PostAsync(post, reply, cancellation),
            _ => throw new InvalidOperationException($"Unknown destination {delivery.To.GetType().Name}."),
        };
    }

    private async Task<SlackPost> PostOfAsync(SlackInstallation installation, OutboundMessage delivery, CancellationToken cancellation)
    {
        HashSet<string> members = new(SlackNames.In(delivery.Message), StringComparer.Ordinal);
        if (delivery.To is Destination.Direct direct)
            members.Add(direct.MemberId);
        if (delivery.To is Destination.Private reply)
            members.Add(reply.MemberId);
        var ids = members.Count == 0
            ? new Dictionary<string, string>(StringComparer.Ordinal)
            : await workplace.PlatformIdsAsync(installation.Id, members, cancellation);
        return new SlackPost(installation, delivery.Id, MessageRenderer.Parts(delivery.Message, new SlackNames(ids)), ids, delivery.MayHaveArrived);
    }

    private static string? ThreadTs(OutboundMessage delivery) => SlackRef.TryParse(delivery.ThreadRef, out var root) ? root.Ts : null;
}

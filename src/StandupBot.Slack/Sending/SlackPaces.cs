using StandupBot.Core.Chat;
using StandupBot.Core.Delivery;
using StandupBot.Slack.Api;

namespace StandupBot.Slack.Sending;

/// <summary>
/// Slack's limits: one message a second in a channel with short bursts, "several hundred" a minute in a workspace, and each other method
/// by its tier. https://docs.slack.dev/apis/web-api/rate-limits
/// </summary>
internal static class SlackPaces
{
    private const int ShortBurst = 3;
    private const int TierBurst = 5;
    private const int MessagesAMinute = 200;

    internal static IReadOnlyList<Pace> Of(OutboundMessage delivery) => delivery switch
    {
        { EditsRef: not null } => [Tier(delivery, SlackMethod.Update)],
        { To: Destination.Channel channel } => Posts(delivery, channel.ChannelId),
        { To: Destination.Thread thread } => Posts(delivery, thread.ChannelId),
        { To: Destination.Direct direct } => Posts(delivery, direct.MemberId),
        { To: Destination.Private } => [Tier(delivery, SlackMethod.PostEphemeral)],
        _ => throw new InvalidOperationException($"Unknown destination {delivery.To.GetType().Name}."),
    };

    private static IReadOnlyList<Pace> Posts(OutboundMessage delivery, string place) =>
    [
        new Pace($"{delivery.InstallationId}/{place}", ShortBurst, TimeSpan.FromSeconds(1)),
        new Pace($"{delivery.InstallationId}/{SlackMethod.PostMessage.Name}", TierBurst, TimeSpan.FromMinutes(1) / MessagesAMinute),
        // What may have arrived is looked for first.
        .. delivery.MayHaveArrived ? [Tier(delivery, delivery.To is Destination.Thread ? SlackMethod.Replies : SlackMethod.History)] : (Pace[])[],
    ];

    /// <summary>A tier counts by workspace and method.</summary>
    private static Pace Tier(OutboundMessage delivery, SlackMethod method) =>
        new($"{delivery.InstallationId}/{method.Name}", TierBurst, TimeSpan.FromMinutes(1) / (method.PerMinute ?? MessagesAMinute));
}

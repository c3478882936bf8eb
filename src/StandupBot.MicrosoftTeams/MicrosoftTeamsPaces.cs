using StandupBot.Core.Chat;
using StandupBot.Core.Delivery;

namespace StandupBot.MicrosoftTeams;

/// <summary>
/// The limits of the service (learn.microsoft.com, "Optimize your bot with rate limiting in Teams"): of one conversation 7 in a second, 8 in two
/// seconds, 60 in half a minute and 1,800 in an hour; of one app in one tenant 50 in a second. A burst and an even pace together stay below each.
/// </summary>
internal static class MicrosoftTeamsPaces
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    public static IReadOnlyList<Pace> Of(OutboundMessage delivery)
    {
        var conversation = $"{delivery.InstallationId}/{ConversationOf(delivery)}";
        return
        [
            new Pace($"{conversation}/seconds", 6, Second),
            new Pace($"{conversation}/hours", 45, TimeSpan.FromSeconds(2.1)),
            new Pace(delivery.InstallationId, 25, Second / 25),
        ];
    }

    private static string ConversationOf(OutboundMessage delivery) => delivery switch
    {
        _ when MicrosoftTeamsRef.TryParse(delivery.EditsRef ?? delivery.ThreadRef, out var reference) => reference.ConversationId,
        { To: Destination.Channel channel } => channel.ChannelId,
        { To: Destination.Thread thread } => thread.ChannelId,
        { To: Destination.Direct direct } => direct.MemberId,
        { To: Destination.Private inPrivate } => inPrivate.MemberId,
        _ => throw new InvalidOperationException($"Unknown destination {delivery.To.GetType().Name}."),
    };
}

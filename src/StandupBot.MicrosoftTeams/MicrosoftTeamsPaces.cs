using StandupBot.Core.Chat;
using StandupBot.Core.Delivery;

namespace StandupBot.MicrosoftTeams;

/// <summary>The limits of the service ("Optimize your bot with rate limiting"): for the app in a tenant, a conversation, and a thread in the long run.</summary>
internal static class MicrosoftTeamsPaces
{
    private static readonly TimeSpan OfApp = TimeSpan.FromSeconds(1) / 50;
    private static readonly TimeSpan OfConversation = TimeSpan.FromSeconds(1) / 7;
    private static readonly TimeSpan OfThread = TimeSpan.FromHours(1) / 1800;

    public static IReadOnlyList<Pace> Of(OutboundMessage delivery)
    {
        var place = delivery.To switch
        {
            Destination.Channel channel => channel.ChannelId,
            Destination.Thread thread => thread.ChannelId,
            Destination.Direct direct => direct.MemberId,
            Destination.Private inPrivate => inPrivate.MemberId,
            _ => throw new InvalidOperationException($"Unknown destination {delivery.To.GetType().Name}."),
        };
        Pace app = new(delivery.InstallationId, 50, OfApp);
        Pace conversation = new($"{delivery.InstallationId}/{place}", 7, OfConversation);
        // A new message at the top of a channel begins a thread of its own.
        return (delivery.ThreadRef ?? delivery.EditsRef) is { } root && MicrosoftTeamsRef.TryParse(root, out var inThread)
            ? [app, conversation, new($"{delivery.InstallationId}/{inThread.ConversationId}", 60, OfThread)]
            : [app, conversation];
    }
}

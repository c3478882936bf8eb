using StandupBot.MicrosoftTeams.Activities;

namespace StandupBot.MicrosoftTeams.Receiving;

/// <summary>Where an activity happened, as it tells it.</summary>
internal static class References
{
    public static ConversationReference Of(Activity activity)
    {
        var conversation = activity.Conversation!;
        var tenant = activity.TenantId!;
        var kind = KindOf(activity);
        return new ConversationReference(
            MicrosoftTeamsIds.Installation(tenant), MicrosoftTeamsRef.WithoutThread(conversation.Id!), kind, activity.ServiceUrl!, tenant, activity.Recipient!.Id!)
        {
            Name = kind == ConversationKind.Channel ? ChannelName(activity) : Filled(conversation.Name),
            TeamId = Filled(activity.ChannelData?.Team?.Id),
            PlatformId = kind == ConversationKind.Personal && activity.From!.Id != activity.Recipient.Id ? Filled(activity.From.AadObjectId) ?? activity.From.Id : null,
        };
    }

    /// <summary>The message that an activity is, or that it edits or deletes.</summary>
    public static MicrosoftTeamsRef MessageOf(Activity activity) => new(activity.Conversation!.Id!, activity.Id!);

    /// <summary>The root of the thread that it answers in; null at the top of a channel and outside channels.</summary>
    public static string? ThreadOf(Activity activity)
    {
        var message = MessageOf(activity);
        return KindOf(activity) == ConversationKind.Channel && message.Root is { } root && root != message ? root.ToString() : null;
    }

    private static ConversationKind KindOf(Activity activity) => activity.Conversation switch
    {
        { ConversationType: "channel" } => ConversationKind.Channel,
        { ConversationType: "groupChat" } => ConversationKind.GroupChat,
        { ConversationType: "personal" } => ConversationKind.Personal,
        _ when activity.ChannelData?.Team?.Id is { Length: > 0 } => ConversationKind.Channel,
        { IsGroup: true } => ConversationKind.GroupChat,
        _ => ConversationKind.Personal,
    };

    private static string? ChannelName(Activity activity)
    {
        var id = MicrosoftTeamsRef.WithoutThread(activity.Conversation!.Id!);
        if (activity.ChannelData?.Channel is { Name.Length: > 0 } channel && channel.Id == id)
            return channel.Name;
        // The channel "General" has the id of its team, and no name.
        return activity.ChannelData?.Team?.Id == id ? "General" : null;
    }

    private static string? Filled(string? text) => string.IsNullOrEmpty(text) ? null : text;
}

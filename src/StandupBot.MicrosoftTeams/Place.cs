namespace StandupBot.MicrosoftTeams;

/// <summary>Where a message goes: into a chat, to the top of a channel, or under another message.</summary>
internal sealed record Place(ConversationReference Conversation)
{
    private MicrosoftTeamsRef? root;

    /// <summary>A channel knows threads only: what stands at its top begins one.</summary>
    public bool NewThread => Conversation.Kind == ConversationKind.Channel && root is null;

    /// <summary>The conversation to post into, with its thread.</summary>
    public string Into => Conversation.Kind != ConversationKind.Channel || root is null ? Conversation.ConversationId
        : root.Root is { } first ? MicrosoftTeamsRef.InThread(Conversation.ConversationId, first.ActivityId)
        : MicrosoftTeamsRef.InThread(Conversation.ConversationId, root.ActivityId);

    /// <summary>Group chats and chats with one person know no threads: there it is the next message.</summary>
    public Place Under(MicrosoftTeamsRef message) => this with { root = message };
}

namespace StandupBot.Core.Chat;

/// <summary>Where a message goes. Messages are named by our own ids; the platform's are looked up at sending.</summary>
public abstract record Destination
{
    private Destination() { }

    /// <summary>Everybody in a channel.</summary>
    public sealed record Channel(string ChannelId) : Destination;

    /// <summary>The thread under one of our own messages.</summary>
    public sealed record Thread(string ChannelId, string RootMessageId) : Destination;

    /// <summary>One member, in their chat with the bot.</summary>
    public sealed record Direct(string MemberId) : Destination;

    /// <summary>One member, where they are: seen by nobody else, and gone later.</summary>
    public sealed record Private(string ChannelId, string MemberId) : Destination;

    /// <summary>Another system, through a webhook of the company. The text of such a message is the body that is sent; it has no blocks.</summary>
    public sealed record Webhook(string WebhookId) : Destination
    {
        /// <summary>The name of what sends them: they go there whatever platform the company is on.</summary>
        public const string Platform = "webhook";
    }
}

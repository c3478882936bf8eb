using StandupBot.Core.Chat;

namespace StandupBot.Web.LocalChat;

/// <summary>One message of the local chat: what a person wrote or what the bot sent.</summary>
public sealed record LocalMessage
{
    public required string InstallationId { get; init; }

    /// <summary>Unique in its installation. It is the platform's reference too, and for the bot's own messages our id of the message.</summary>
    public required string Id { get; init; }

    /// <summary>The order of arrival, given by the store; 0 before that.</summary>
    public long Sequence { get; init; }

    /// <summary>Null in somebody's chat with the bot.</summary>
    public string? ChannelId { get; init; }

    /// <summary>The one member who sees it: whose chat with the bot it is, or whom a private reply in a channel is for. Null: the whole channel.</summary>
    public string? OnlyFor { get; init; }

    /// <summary>The id of the message that this one answers in a thread; null outside a thread.</summary>
    public string? ThreadRef { get; init; }

    /// <summary>The member who wrote it; null for the bot.</summary>
    public string? AuthorId { get; init; }

    /// <summary>The author's name at the time; shown once they have left.</summary>
    public string? AuthorName { get; init; }

    /// <summary>Why the bot sent it; null for a person's.</summary>
    public MessageKind? Kind { get; init; }

    public required Message Message { get; init; }
    public required DateTimeOffset At { get; init; }
    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>Set once it was withdrawn; nothing of the text is kept then.</summary>
    public DateTimeOffset? DeletedAt { get; init; }

    /// <summary>True for a private reply: in a channel, for one member alone.</summary>
    public bool IsPrivate => ChannelId is not null && OnlyFor is not null;

    public LocalMessage Edited(Message message, DateTimeOffset at) => this with { Message = message, EditedAt = at };

    public LocalMessage Deleted(DateTimeOffset at) => this with { Message = new Message("", []), DeletedAt = at };
}

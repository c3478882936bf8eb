namespace StandupBot.Core.Chat;

/// <summary>A message as a feature hands it to the outbox, in the same transaction as what it tells of.</summary>
/// <param name="Key">Unique: the same key twice is one message. It is also our id of the message.</param>
/// <param name="Edits">Our id of the message that this one replaces in place; null for a new one.</param>
public sealed record Outgoing(string Key, MessageKind Kind, Destination To, Message Message, string? Edits = null)
{
    /// <summary>Not sent before this instant; null for at once. An edit that waits is replaced by a newer one of the same message.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>True for what is to be read once and kept nowhere: the outbox forgets the words as soon as they are sent or given up.</summary>
    public bool Secret { get; init; }
}

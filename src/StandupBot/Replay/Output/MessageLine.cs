using StandupBot.Core.Chat;

namespace StandupBot.Replay.Output;

/// <summary>One line of messages.jsonl: one message that left the bot, or one edit of an earlier one.</summary>
/// <param name="Id">What a later edit names.</param>
/// <param name="To">The channel text of the stand-up, or the member's id.</param>
/// <param name="Edits">Id of the message that this one replaces; null for a new message.</param>
public sealed record MessageLine(DateTimeOffset At, string Id, string To, MessageKind Kind, string? Edits, Message Message);

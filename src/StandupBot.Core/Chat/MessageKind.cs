namespace StandupBot.Core.Chat;

/// <summary>Why a message was sent; written to replay's messages.jsonl in camel case.</summary>
public enum MessageKind
{
    Prompt, Reminder, Summary, Answer, Digest, Weekly, Audit, Nudge, Realign, CommandReply, Confirmation, Notice, Welcome,
}

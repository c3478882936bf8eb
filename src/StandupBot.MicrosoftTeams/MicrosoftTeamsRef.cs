using System.Diagnostics.CodeAnalysis;

namespace StandupBot.MicrosoftTeams;

/// <summary>
/// One message in Microsoft Teams: its conversation and its activity. Of a channel the conversation names the thread
/// ("19:x@thread.tacv2;messageid=1"), so the root of a thread and an answer in it name the root alike.
/// </summary>
public sealed record MicrosoftTeamsRef(string ConversationId, string ActivityId)
{
    private const string ThreadMark = ";messageid=";

    /// <summary>The conversation without its thread.</summary>
    public string ChannelId => WithoutThread(ConversationId);

    /// <summary>The root of the thread that this message stands in, and may itself be; null outside channels.</summary>
    public MicrosoftTeamsRef? Root => ThreadOf(ConversationId) is { } root ? this with { ActivityId = root } : null;

    public static string WithoutThread(string conversationId)
    {
        var mark = conversationId.IndexOf(ThreadMark, StringComparison.OrdinalIgnoreCase);
        return mark < 0 ? conversationId : conversationId[..mark];
    }

    public static string InThread(string channelId, string rootId) => WithoutThread(channelId) + ThreadMark + rootId;

    public static bool TryParse(string? text, [NotNullWhen(true)] out MicrosoftTeamsRef? reference)
    {
        var slash = text?.LastIndexOf('/') ?? -1;
        reference = slash > 0 && slash < text!.Length - 1 ? new MicrosoftTeamsRef(text[..slash], text[(slash + 1)..]) : null;
        return reference is not null;
    }

    /// <summary>The form in which the outbox keeps it.</summary>
    public override string ToString() => $"{ConversationId}/{ActivityId}";

    private static string? ThreadOf(string conversationId)
    {
        var mark = conversationId.IndexOf(ThreadMark, StringComparison.OrdinalIgnoreCase);
        return mark < 0 ? null : conversationId[(mark + ThreadMark.Length)..];
    }
}

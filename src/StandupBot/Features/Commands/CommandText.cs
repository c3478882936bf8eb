using StandupBot.Core.Chat;

namespace StandupBot.Features.Commands;

/// <summary>A command typed as text: "/goals ...", and in the chat with the bot alone "goals ..." too.</summary>
internal static class CommandText
{
    private static readonly string[] Names = ["goals", "standup"];

    /// <returns>Null when the text is an answer, not a command.</returns>
    public static Inbound.Command? Read(Inbound.Text text)
    {
        var body = text.Body.TrimStart();
        var slash = body.StartsWith('/');
        var words = body.TrimStart('/').Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0 || !Names.Contains(words[0].ToLowerInvariant(), StringComparer.Ordinal))
            return null;
        // Without the slash "goals" may be the first word of an answer: only a short line is read as a command.
        if (!slash && (text.ChannelId is not null || body.Contains('\n', StringComparison.Ordinal) || body.Length > 200))
            return null;
        return new Inbound.Command(
            text.EventKey, text.InstallationId, text.MemberId, text.At, text.ChannelId,
            words[0].ToLowerInvariant(), words.Length > 1 ? words[1] : "", null);
    }
}

using StandupBot.Core.Chat;
using StandupBot.Core.Commands;

namespace StandupBot.Features.Commands;

/// <summary>A command typed as text: "/goals ..." and "@bot goals ..." anywhere, "goals ..." and "help" in the chat with the bot alone.</summary>
internal static class TypedCommand
{
    /// <returns>Null when the text is an answer, not a command.</returns>
    public static Inbound.Command? Read(Inbound.Text text)
    {
        var body = text.Body.Trim();
        var alone = text.ChannelId is null;
        if (!alone && body is not ['/' or '@' or '<', ..])
            return null;
        var help = alone && body.TrimEnd('?', '!').Equals("help", StringComparison.OrdinalIgnoreCase);
        return CommandText.Find(body, addressed: help) is { } typed
            ? new Inbound.Command(text.EventKey, text.InstallationId, text.MemberId, text.At, text.ChannelId, typed.Name, typed.Arguments, null)
            : null;
    }
}

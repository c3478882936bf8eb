using StandupBot.Core.Chat;
using StandupBot.Core.Commands.Replies;

namespace StandupBot.Features.Dashboard.Acts;

/// <summary>What the chat's button "Undo" names, for the same button on a page.</summary>
internal static class TakeBack
{
    private const string Command = "/goals undo ";

    public static string? In(Message message) => message.Blocks.OfType<Block.Actions>().SelectMany(a => a.Items)
        .Where(b => b.Action == CommandTap.Action && b.Value.StartsWith(Command, StringComparison.Ordinal))
        .Select(b => b.Value[Command.Length..]).FirstOrDefault();
}

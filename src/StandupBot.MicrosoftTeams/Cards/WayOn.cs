using StandupBot.Core.Chat;
using StandupBot.Core.Commands.Replies;

namespace StandupBot.MicrosoftTeams.Cards;

/// <summary>
/// Every answer to a person carries buttons: the command menu is not there on a phone, and nobody remembers commands. One that brings none of
/// its own gets the ways on that are always there.
/// </summary>
internal static class WayOn
{
    private static readonly Block.Actions Always = new(
    [
        CommandTap.Run("My goals", "/goals"), CommandTap.Run("My stand-up", "/standup"), CommandTap.Run("Help", "/goals help"),
    ]);

    public static Message Of(OutboundMessage delivery)
    {
        var message = delivery.Message;
        return IsAnswer(delivery) && !message.Blocks.Any(HasButtons) ? message with { Blocks = [.. Shown(message), Always] } : message;
    }

    private static bool IsAnswer(OutboundMessage delivery) =>
        delivery.To is Destination.Direct or Destination.Private && delivery.Kind is MessageKind.CommandReply or MessageKind.Confirmation or MessageKind.Notice;

    private static IReadOnlyList<Block> Shown(Message message) => message.Blocks.Count > 0 ? message.Blocks : [new Block.Paragraph(message.Text)];

    private static bool HasButtons(Block block) => block is Block.Actions { Items.Count: > 0 } or Block.Row { Buttons.Count: > 0 };
}

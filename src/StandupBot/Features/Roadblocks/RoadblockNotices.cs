using StandupBot.Core.Chat;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Roadblocks;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Roadblocks;

/// <summary>What others hear about roadblocks.</summary>
internal static class RoadblockNotices
{
    public static string Named(Roadblock roadblock) => $"{roadblock.Text} ({roadblock.Handle})";

    public static Message Given(Call call, Roadblock roadblock)
    {
        var text = $"{call.Actor.Member.Name} asks you to clear this: {Named(roadblock)}, reported by {call.People.NameOf(roadblock.ReporterId)}.";
        return Message.Of(text, new Block.Paragraph(text), Buttons(roadblock));
    }

    public static Message Asked(Call call, Roadblock roadblock)
    {
        var text = $"{call.Actor.Member.Name} asks how far this is: {Named(roadblock)}, reported by {call.People.NameOf(roadblock.ReporterId)}.";
        return Message.Of(text, new Block.Paragraph(text), Buttons(roadblock));
    }

    private static Block.Actions Buttons(Roadblock roadblock) => new(
    [
        CommandTap.Run("Resolved", $"/goals blockers resolve {roadblock.Handle}", ButtonStyle.Primary),
        CommandTap.Run("Give it to...", $"/goals blockers assign {roadblock.Handle}"),
    ]);
}

using StandupBot.Core.Chat;
using StandupBot.Core.Roadblocks;

namespace StandupBot.Core.Commands.Replies;

/// <summary>A roadblock in one line.</summary>
/// <param name="Days">Its age in working days.</param>
/// <param name="IsOverdue">True when it is open longer than its kind allows.</param>
/// <param name="Goal">The goal that it holds up, as "Returns policy (G9)".</param>
public sealed record RoadblockLine(
    string Handle, string Text, PersonLabel Reporter, PersonLabel? Unblocker, int Days, RoadblockKind Kind, bool IsOverdue, string? Goal);

/// <summary>Composes <c>/goals blockers</c>: the oldest first, each with its next step.</summary>
public static class BlockersReply
{
    private const int MostRows = 20;

    public static Message Of(IReadOnlyList<RoadblockLine> open)
    {
        if (open.Count == 0)
            return Message.Of("Nothing is in the way.");
        var blocks = new List<Block> { new Block.Heading("In the way") };
        foreach (var roadblock in open.OrderByDescending(r => r.IsOverdue).ThenByDescending(r => r.Days).ThenBy(r => r.Handle, StringComparer.Ordinal).Take(MostRows))
            blocks.Add(new Block.Row(Line(roadblock), Buttons(roadblock)));
        if (open.Count > MostRows)
            blocks.Add(new Block.Context($"and {open.Count - MostRows} more, newer than these."));
        var overdue = open.Count(r => r.IsOverdue);
        return new($"{Wording.Count(open.Count, "roadblock")} open{(overdue > 0 ? $", {overdue} overdue" : "")}.", blocks);
    }

    private static RichText Line(RoadblockLine roadblock)
    {
        var age = roadblock.Days == 0 ? "new today" : $"open for {Wording.Count(roadblock.Days, "working day")}";
        var line = RichText.Strong($"{Wording.OneLine(roadblock.Text)} ({roadblock.Handle})").Then($": {age}{(roadblock.IsOverdue ? ", overdue" : "")}");
        if (roadblock.Kind != RoadblockKind.Normal)
            line = line.Then($", {roadblock.Kind.ToString().ToLowerInvariant()}");
        line = line.Then(", reported by ").Then(Wording.Person(roadblock.Reporter));
        line = roadblock.Unblocker is { } unblocker ? line.Then(", ").Then(Wording.Person(unblocker)).Then(" clears it") : line.Then(", nobody clears it yet");
        return roadblock.Goal is { } goal ? line.Then($"; holds up {goal}") : line;
    }

    private static IReadOnlyList<Button> Buttons(RoadblockLine roadblock)
    {
        var give = CommandTap.Run("Give it to...", $"/goals blockers assign {roadblock.Handle}");
        var resolve = CommandTap.Run("Resolved", $"/goals blockers resolve {roadblock.Handle}");
        return roadblock.Unblocker is null ? [CommandTap.Run("I take it", $"/goals blockers assign {roadblock.Handle} me", ButtonStyle.Primary), give, resolve] : [resolve, give];
    }
}

using StandupBot.Core.Chat;

namespace StandupBot.Core.Commands.Replies;

/// <summary>One thing that a command changed, before and after in words.</summary>
/// <param name="Before">Null when there was nothing.</param>
/// <param name="After">Null when there is nothing now.</param>
public sealed record Change(string What, string? Before, string? After)
{
    public string Said => (Before, After) switch
    {
        (null, { } after) => $"{What}: {after}",
        ({ } before, null) => $"{What}: {before} no more",
        _ => $"{What}: {Before} -> {After}",
    };
}

/// <summary>Composes the answer to everything that changes something: what it is now, what changed, and the way back.</summary>
public static class ChangeReply
{
    /// <param name="goal">The goal as it is now.</param>
    /// <param name="undo">The id of the change for <c>/goals undo</c>; null where nothing can be taken back.</param>
    public static Message Added(GoalLine goal, DateOnly today, string? undo)
    {
        var missing = (goal.Due, goal.Owner) switch
        {
            (null, null) => "It has no date and no owner yet: ",
            (null, _) => "It has no date yet: ",
            (_, null) => "It has no owner yet: ",
            _ => null,
        };
        return Compose($"Added {goal.Name}.", goal, today, missing is null ? [] : [$"{missing}/goals edit {goal.Handle}"], [CommandTap.Run("Edit", $"/goals edit {goal.Handle}"), .. Undo(undo)]);
    }

    public static Message Updated(GoalLine goal, IReadOnlyList<Change> changes, DateOnly today, string? undo) =>
        changes.Count == 0
            ? Message.Of($"Nothing changed: {goal.Name} is like that already.")
            : Compose($"Updated {goal.Name}: {string.Join("; ", changes.Select(change => change.Said))}.", goal, today, [], Undo(undo));

    public static Message Done(GoalLine goal, int openChildren, DateOnly today, string? undo) =>
        Compose($"Done: {goal.Name}.", goal, today, openChildren == 0 ? [] : [Orphaned(openChildren)], Undo(undo));

    public static Message Dropped(GoalLine goal, string why, int openChildren, DateOnly today, string? undo) => Compose(
        $"Dropped {goal.Name}.", goal, today,
        [$"Why: {Wording.OneLine(why)}", .. openChildren == 0 ? Array.Empty<string>() : [Orphaned(openChildren)]], Undo(undo));

    /// <summary>Anything else: one sentence and the way back.</summary>
    public static Message Said(string sentence, string? undo) =>
        undo is null ? Message.Of(sentence) : new(sentence, [new Block.Paragraph(sentence), new Block.Actions(Undo(undo))]);

    public static Message Undone(string what) => Message.Of($"Taken back: {what}.");

    public static Message NothingToUndo() => Message.Of("There is nothing of yours to take back, or somebody has changed it since.");

    private static Message Compose(string said, GoalLine goal, DateOnly today, IReadOnlyList<string> more, IReadOnlyList<Button> buttons)
    {
        var blocks = new List<Block> { new Block.Paragraph(said), new Block.Paragraph(goal.Line(today)) };
        blocks.AddRange(more.Select(line => new Block.Context(line)));
        if (buttons.Count > 0)
            blocks.Add(new Block.Actions(buttons));
        return new(said, blocks);
    }

    private static string Orphaned(int children) =>
        $"{Wording.Count(children, "open goal")} served it and now {(children == 1 ? "needs" : "need")} another parent: /goals link.";

    private static IReadOnlyList<Button> Undo(string? change) => change is null ? [] : [CommandTap.Run("Undo", $"/goals undo {change}")];
}

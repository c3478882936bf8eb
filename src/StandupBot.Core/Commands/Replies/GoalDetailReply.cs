using StandupBot.Core.Chat;
using StandupBot.Core.Objectives;

namespace StandupBot.Core.Commands.Replies;

/// <summary>Composes <c>/goals show</c>.</summary>
public static class GoalDetailReply
{
    private const int MostCheckIns = 5;
    private const int MostSignals = 3;
    private const int MostChildren = 10;

    public static Message Of(GoalDetail detail, DateOnly today)
    {
        var goal = detail.Goal;
        var blocks = new List<Block> { new Block.Heading(goal.Name) };
        if (detail.Description is { Length: > 0 } description)
            blocks.Add(new Block.Paragraph(description));
        blocks.Add(new Block.Facts([.. Facts(detail, today)]));
        foreach (var signal in detail.Signals.Take(MostSignals))
            blocks.Add(new Block.Row(RichText.Strong(signal.Name).Then($": {signal.Why}"), SignalButtons(signal)) { Signal = signal.Key });
        if (detail.Signals.Count > MostSignals)
            blocks.Add(new Block.Context($"and {Wording.Count(detail.Signals.Count - MostSignals, "more signal")}: /goals signals"));
        AddChildren(blocks, detail.Children, today);
        if (detail.CheckIns.Count > 0)
            blocks.AddRange([
                new Block.Paragraph(RichText.Strong("Said lately")),
                new Block.Bullets([.. detail.CheckIns.Take(MostCheckIns).Select(said => Line(said, today))])]);
        blocks.Add(new Block.Actions([.. Buttons(detail)]));
        return new($"{goal.Name}: {goal.Progress}.", blocks);
    }

    private static IEnumerable<Fact> Facts(GoalDetail detail, DateOnly today)
    {
        var goal = detail.Goal;
        yield return new("Progress", goal.Progress + (detail.Expected is { } expected ? $", {Wording.Percent(expected)} would be on pace" : ""));
        yield return new("Owner", goal.Owner is { } owner ? Wording.Person(owner) : "nobody");
        if (goal.State != ObjectiveStatus.Active)
            yield return new("State", Wording.Status(goal.State));
        if (goal.Due is { } due)
            yield return new("Due", Wording.Day(due, today) + (due < today && goal.State == ObjectiveStatus.Active ? ", which has passed" : ""));
        if (detail.Confidence is { } confidence)
            yield return new("Confidence", $"{confidence} of 10");
        if (goal.Said is { } said)
            yield return new("Last said", Wording.Status(said));
        if (goal.Priority != Priority.Normal)
            yield return new("Priority", goal.Priority.ToString().ToLowerInvariant());
        if (detail.Team is { } team)
            yield return new("Team", team);
        if (detail.Parent is { } parent)
            yield return new("Serves", $"{parent.Name}, {parent.Progress}");
    }

    private static void AddChildren(List<Block> blocks, IReadOnlyList<GoalLine> children, DateOnly today)
    {
        if (children.Count == 0)
            return;
        blocks.Add(new Block.Paragraph(RichText.Strong(children.Count == 1 ? "One goal serves it" : $"{children.Count} goals serve it")));
        blocks.Add(new Block.Bullets([.. children.Take(MostChildren).Select(child => child.Line(today))]));
        if (children.Count > MostChildren)
            blocks.Add(new Block.Context($"and {children.Count - MostChildren} more"));
    }

    private static RichText Line(CheckInLine said, DateOnly today)
    {
        string?[] parts =
        [
            said.Progress, said.Status is { } status ? Wording.Status(status) : null,
            said.Confidence is { } confidence ? $"confidence {confidence} of 10" : null, said.Note is { } note ? Wording.OneLine(note) : null,
        ];
        return RichText.Of(new Inline.Words($"{Wording.Day(said.On, today)}, ")).Then(Wording.Person(said.By)).Then($": {string.Join(", ", parts.Where(part => part is not null))}");
    }

    private static IReadOnlyList<Button> SignalButtons(SignalLine signal) =>
    [
        CommandTap.Run("Seen", $"/goals signals ack {signal.Key}"), CommandTap.Run("Snooze 3 days", $"/goals signals snooze {signal.Key} 3"),
        CommandTap.Run("Not a problem", $"/goals signals dismiss {signal.Key}"),
    ];

    private static IEnumerable<Button> Buttons(GoalDetail detail)
    {
        var handle = detail.Goal.Handle;
        var isOpen = detail.Goal.State is ObjectiveStatus.Active or ObjectiveStatus.Draft;
        if (isOpen)
            yield return CommandTap.Run("Update", $"/goals update {handle}", ButtonStyle.Primary);
        if (detail.Goal.Owner is null && isOpen)
            yield return CommandTap.Run("Take it", $"/goals owner {handle} me");
        if (!detail.CanManage)
            yield break;
        yield return CommandTap.Run("Edit", $"/goals edit {handle}");
        if (isOpen)
            yield return CommandTap.RunAfter(new("Close the goal?", $"{detail.Goal.Name} counts as reached. You can undo it.", "Done"), "Done", $"/goals done {handle}") with { Style = ButtonStyle.Plain };
        yield return isOpen ? CommandTap.Run("Pause", $"/goals pause {handle}") : CommandTap.Run("Resume", $"/goals resume {handle}");
        if (isOpen)
            yield return CommandTap.Run("Drop", $"/goals drop {handle}", ButtonStyle.Danger);
    }
}

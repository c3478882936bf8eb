using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Standups.Messages;

/// <summary>The daily question, to one member: one tap to the form, one tap for each thing planned last time, or just a reply.</summary>
public static class PromptMessage
{
    public const int MostItems = 6;
    public const int MostRoadblocks = 4;
    private const int MostWaiting = 3;
    private const int LongestItem = 120;

    public static Message Compose(PromptView view, Names names)
    {
        if (view.Skipped)
            return SkippedToday(view);
        return view.Answered ? Thanks(view) : Ask(view, names);
    }

    private static Message Ask(PromptView view, Names names) => Card.Of(
        $"{view.Run.Title}: {(view.Questions is null ? "what moved, what is next, what is in the way?" : Say.Count(view.Questions.Count, "question") + ".")} Answer until {view.Run.UntilText}.",
        [
            new Block.Heading(view.Run.Title),
            new Block.Paragraph(RichText.Of(
                new Inline.Words(view.Questions is null ? "What moved, what is next, what is in the way? You have until " : "You have until "),
                view.Run.Until.Inline(view.Run.Date),
                new Inline.Words("."))),
            .. Own(view),
            .. Planned(view),
            .. Roadblocks(view),
            .. Waiting(view, names),
            new Block.Actions(
            [
                Tap.On(StandupTaps.Answer, "Answer", ButtonStyle.Primary, view.Run.RunId),
                Tap.On(StandupTaps.Skip, "Skip today", view.Run.RunId),
            ]),
            new Block.Context("Or reply here in your own words, as many lines as you like."
                + (view.First || view.Questions is not null ? " Lines that begin with 1., 2., 3. answer the questions in turn." : "")
                + (view.First ? $" Your answers go to {view.Run.Team}; nobody is rated by them." : "")),
        ]);

    private static IEnumerable<Block> Own(PromptView view)
    {
        if (view.Questions is { Count: > 0 } own)
            yield return new Block.Bullets([.. own.Select((q, at) => (RichText)$"{Say.Whole(at + 1)}. {Clip.Line(q.Text, LongestItem)}")]);
    }

    private static IEnumerable<Block> Planned(PromptView view)
    {
        if (view.Planned.Count == 0)
            yield break;
        yield return new Block.Paragraph(RichText.Strong("Last time you planned"));
        foreach (var item in view.Planned.Take(MostItems))
            yield return new Block.Row(Line(item), [.. CarryOutcomes.All.Select(outcome => Button(view, item, outcome))]);
        if (view.Planned.Count > MostItems)
            yield return new Block.Context($"{Say.Count(view.Planned.Count - MostItems, "more is", "more are")} in the form.");
    }

    private static Button Button(PromptView view, CarriedItem item, CarryOutcome outcome) => Tap.On(
        StandupTaps.Of(outcome), CarryOutcomes.Label(outcome),
        item.Outcome == outcome ? ButtonStyle.Primary : ButtonStyle.Plain, view.Run.RunId, item.Ref);

    private static RichText Line(CarriedItem item)
    {
        var goal = item.Goal is { } serves ? $" ({serves.Handle})" : "";
        RichText line = Clip.Line(item.Text, LongestItem) + goal;
        return item.Outcome is { } outcome ? line.Then(": ").Then(RichText.Strong(CarryOutcomes.Label(outcome).ToLowerInvariant())) : line;
    }

    private static IEnumerable<Block> Roadblocks(PromptView view)
    {
        foreach (var block in view.Roadblocks.Take(MostRoadblocks))
            yield return new Block.Row(
                $"Still in your way? {Clip.Line(block.Text, LongestItem)} ({Say.Days(block.AgeDays)})",
                [
                    Tap.On(StandupTaps.RoadblockStill, "Yes, still", block.Still == true ? ButtonStyle.Primary : ButtonStyle.Plain, view.Run.RunId, block.Id),
                    Tap.On(StandupTaps.RoadblockSolved, "Solved", block.Still == false ? ButtonStyle.Primary : ButtonStyle.Plain, view.Run.RunId, block.Id),
                ]);
        if (view.Roadblocks.Count > MostRoadblocks)
            yield return new Block.Context($"{Say.Count(view.Roadblocks.Count - MostRoadblocks, "more is", "more are")} in the form.");
    }

    private static IEnumerable<Block> Waiting(PromptView view, Names names)
    {
        if (view.WaitingForYou.Count == 0)
            yield break;
        yield return new Block.Paragraph(Card.Labelled("Waiting for you", Card.Join(
            "; ", view.WaitingForYou.Take(MostWaiting).Select(w => Wait(w, names)))).Then(
                view.WaitingForYou.Count > MostWaiting ? $"; {view.WaitingForYou.Count - MostWaiting} more" : RichText.Empty));
    }

    /// <summary>"photos for the price list (Ana, 1 day)".</summary>
    internal static RichText Wait(WaitingView waiting, Names names) => RichText.Of(
        new Inline.Words($"{Clip.Line(waiting.Text, LongestItem).TrimEnd('.')} ("),
        names.Person(waiting.ReporterId),
        new Inline.Words($", {Age(waiting.AgeDays)})"));

    internal static string Age(int days) => days <= 0 ? "new" : Say.Days(days);

    private static Message Thanks(PromptView view) => Card.Of(
        $"{view.Run.Title}: answered, thank you. You can change it until {view.Run.UntilText}.",
        new Block.Paragraph(RichText.Strong(view.Run.Title)),
        new Block.Paragraph(RichText.Of(
            new Inline.Words("Answered, thank you. You can change it until "), view.Run.Until.Inline(view.Run.Date), new Inline.Words("."))),
        new Block.Actions([Tap.On(StandupTaps.Answer, "Change my answer", view.Run.RunId)]));

    private static Message SkippedToday(PromptView view) => Card.Of(
        $"{view.Run.Title}: skipped for today. You will be asked again next time.",
        new Block.Paragraph(RichText.Strong(view.Run.Title)),
        new Block.Paragraph("Skipped for today. You will be asked again next time."),
        new Block.Actions([Tap.On(StandupTaps.Unskip, "Answer after all", view.Run.RunId)]));
}

using StandupBot.Core.Chat;
using StandupBot.Core.Digests;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Standups.Messages;

/// <summary>What was understood, so that it can be put right at once, and one row for each open question.</summary>
public static class ConfirmationMessage
{
    public const int MostItems = 12;
    public const int MostQuestions = 6;
    private const int LongestItem = 120;
    private const int LongestName = 40;

    public static Message Compose(ConfirmationView view, Names names) => Card.Of(
        $"{view.Run.Title}: {Noted(view)}",
        [
            new Block.Paragraph(Card.Labelled(view.Run.Title, Noted(view))),
            .. Kept(view, names),
            .. view.Items.Where(Asks).Take(MostQuestions).Select(LinkQuestion),
            .. view.Roadblocks.Where(block => block.UnblockerId is null).Take(MostQuestions).Select(UnblockerQuestion),
            .. view.Roadblocks.Where(block => block.WaitsFor is not null).Take(MostQuestions).Select(NeedQuestion),
            .. view.Suspects.Take(MostQuestions).Select(s => RoadblockQuestion(view, s)),
            new Block.Actions([Tap.On(StandupTaps.Answer, "Change my answer", view.Run.RunId)]),
        ]);

    private static bool Asks(KeptItem item) => item is { Link: ItemLink.Unknown, Goal: not null };

    private static string Noted(ConfirmationView view)
    {
        List<string> parts = [];
        Add(view.Items.Count(i => i.State == ItemState.Done), "done");
        Add(view.Items.Count(i => i.State == ItemState.Doing), "going on");
        Add(view.Items.Count(i => i.State == ItemState.Planned), "planned");
        Add(view.Roadblocks.Count, "in the way");
        Add(view.Heard, "heard from outside");
        var what = parts.Count == 0 ? "" : $": {Say.List(parts)}";
        var thanks = view.Edited ? "changed" : "thank you, noted";
        return $"{thanks}{what}.{(view.Late ? " It came after the end, so it is marked late; the team sees it all the same." : "")}";

        void Add(int count, string how)
        {
            if (count > 0)
                parts.Add($"{count} {how}");
        }
    }

    private static IEnumerable<Block> Kept(ConfirmationView view, Names names)
    {
        var owned = view.Roadblocks.Where(block => block.UnblockerId is not null).ToList();
        List<RichText> lines =
        [
            .. view.Items.Where(i => !Asks(i)).Take(MostItems).Select(Item),
            .. owned.Take(MostItems).Select(block => Roadblock(block, names)),
        ];
        var hidden = Math.Max(0, view.Items.Count(i => !Asks(i)) - MostItems) + Math.Max(0, owned.Count - MostItems);
        if (hidden > 0)
            lines.Add($"and {hidden} more");
        if (lines.Count > 0)
            yield return new Block.Bullets(lines);
    }

    private static RichText Item(KeptItem item)
    {
        var goal = item.Link switch
        {
            ItemLink.Linked when item.Goal is { } serves => $" - for {serves.Named}",
            ItemLink.BusinessAsUsual => " - daily business",
            _ => "",
        };
        return $"{StateWord(item.State)}: {Clip.Line(item.Text, LongestItem)}{goal}";
    }

    private static string StateWord(ItemState state) => state switch
    {
        ItemState.Done => "Done",
        ItemState.Doing => "Going on",
        _ => "Next",
    };

    private static RichText Roadblock(KeptRoadblock block, Names names) => RichText.Of(
        new Inline.Words($"In the way: {Clip.Line(block.Text, LongestItem)} - "), names.Person(block.UnblockerId!), new Inline.Words(" is asked"));

    private static Block.Row UnblockerQuestion(KeptRoadblock block) => new(
        $"In the way: {Clip.Line(block.Text, LongestItem)}", [Tap.On(DigestTaps.RoadblockGive, "Who can clear it?", ButtonStyle.Primary, block.Id)]);

    private static Block.Row NeedQuestion(KeptRoadblock block) => new(
        $"Shall I ask {block.WaitsFor!.Name} for \"{Clip.Line(block.WaitsFor.What, LongestItem)}\"? They answer with a date or a reason.",
        [Tap.On(StandupTaps.NeedAsk, $"Ask {Clip.Line(block.WaitsFor.Name, LongestName)}", block.Id, block.WaitsFor.TeamId)]);

    private static Block.Row LinkQuestion(KeptItem item) => new Block.Row(
        $"Is \"{Clip.Line(item.Text, LongestItem)}\" for {item.Goal!.Named}?{(item.Why is { Length: > 0 } why ? $" I {Clip.Line(why, LongestItem)}." : "")}",
        [
            Tap.On(StandupTaps.LinkYes, "Yes", ButtonStyle.Primary, item.Ref, item.Goal.Id),
            Tap.On(StandupTaps.LinkOther, "Other goal", item.Ref),
            Tap.On(StandupTaps.LinkNone, "No goal", item.Ref),
        ]);

    private static Block.Row RoadblockQuestion(ConfirmationView view, Suspect suspect) => new Block.Row(
        $"Is this in your way: \"{Clip.Line(suspect.Text, LongestItem)}\"?",
        [
            Tap.On(StandupTaps.SuspectYes, "Yes", ButtonStyle.Primary, view.CheckInId, suspect.Token),
            Tap.On(StandupTaps.SuspectNo, "No", view.CheckInId, suspect.Token),
        ]);
}

using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Standups.Messages;

/// <summary>What is in the way: who waits since when, and who clears it.</summary>
internal static class SummaryRoadblocks
{
    private const int LongestText = 100;

    internal static IEnumerable<Block> Of(SummaryView view, Names names)
    {
        if (view.Roadblocks.Count > 1)
            yield return new Block.Paragraph(RichText.Strong("In the way"));
        foreach (var roadblock in view.Roadblocks.Take(SummaryMessage.MostRoadblocks))
        {
            var line = Line(roadblock, view.Run.Date, names);
            yield return Of(roadblock, view.Roadblocks.Count > 1 ? line : Card.Labelled("In the way", line)) with { Signal = roadblock.Signal };
        }

        if (view.Roadblocks.Count > SummaryMessage.MostRoadblocks)
            yield return new Block.Context($"{Say.Count(view.Roadblocks.Count - SummaryMessage.MostRoadblocks, "more thing is", "more things are")} in the way: /goals blockers");
    }

    /// <summary>One that nobody clears can be taken with one tap, by whoever reads it.</summary>
    private static Block Of(RoadblockView roadblock, RichText line) => roadblock.UnblockerId is null
        ? new Block.Row(line, [Tap.On(StandupTaps.RoadblockTake, "I can", roadblock.Id)])
        : new Block.Paragraph(line);

    /// <summary>"returns policy (Cleo, 3 days, holds up Leather care line (G9)): Dev, promised for today".</summary>
    internal static RichText Line(RoadblockView roadblock, DateOnly today, Names names)
    {
        var isNew = roadblock.AgeDays <= 0;
        var holds = roadblock.Goal is { } goal ? $", holds up {goal.Named}" : "";
        var head = RichText.Of(
            new Inline.Words($"{Clip.Line(roadblock.Text, LongestText).TrimEnd('.')} ("),
            names.Person(roadblock.ReporterId),
            new Inline.Words($", {(isNew ? "new" : Say.Days(roadblock.AgeDays))}{holds}): "));
        if (roadblock.UnblockerId is not { } unblocker)
            return head.Then("who can clear it?");
        var promised = roadblock.PromisedFor is { } date ? $", promised for {Say.Near(date, today)}" : " is asked";

        // Told once, on the day on which it is raised: an unblocker who is named every day stops looking.
        return head.Then(RichText.Of(names.Person(unblocker, notify: isNew), new Inline.Words(promised)));
    }
}

using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Standups.Messages;

/// <summary>
/// The one message of a run in the channel, edited in place as answers come in. At most about 20 short lines whatever the team's size;
/// nobody is named for not answering.
/// </summary>
public static class SummaryMessage
{
    public const int MostGoals = 6;
    public const int MostPhrases = 3;
    public const int MostOther = 6;
    public const int MostRoadblocks = 4;
    public const int MostSignals = 5;
    private const int MostOutcomes = 4;
    private const int LongestSentence = 240;

    public static Message Compose(SummaryView view, Names names)
    {
        var tally = SummaryTally.Of(view);
        return tally.Answered == 0 ? Nobody(view, tally, names) : Somebody(view, tally, names);
    }

    /// <summary>Nothing to tell is told in one neutral line (behaviour 52).</summary>
    private static Message Nobody(SummaryView view, SummaryTally tally, Names names)
    {
        var line = view.Closed ? "no answers this time." : $"{Say.Count(tally.Asked, "person is", "people are")} asked, until {view.Run.UntilText}.";
        line += SummaryFooter.Away(view, names) is { } away ? $" {away}." : "";
        return Card.Of(
            $"{view.Run.Title}: {line}",
            [
                new Block.Paragraph(RichText.Strong(view.Run.Title).Then($": {line}")),
                .. Answer(view),
            ]);
    }

    private static Message Somebody(SummaryView view, SummaryTally tally, Names names)
    {
        List<Block> inTheWay = [.. SummaryRoadblocks.Of(view, names)];
        List<Block> drifting = [.. Drifting(view)];
        var title = $"{view.Run.Title} - {tally.Text}{(inTheWay.Count + drifting.Count == 0 ? Clear(view) : "")}";
        return Card.Of(
            $"{title}. {Headline(view, names)}",
            [
                new Block.Heading(title),
                .. SummaryWork.Of(view, names),
                .. inTheWay,
                .. drifting,
                .. Outcomes(view),
                .. SummaryFooter.Of(view, names),
                .. Answer(view),
            ]);
    }

    /// <summary>An all-clear takes no line of its own.</summary>
    private static string Clear(SummaryView view) => view.Closed ? ", all clear" : ", nothing in the way so far";

    /// <summary>What a notification has to say beyond the count: the most pressing thing.</summary>
    private static string Headline(SummaryView view, Names names) => view switch
    {
        { Roadblocks: [var first, ..] } => "In the way: " + SummaryRoadblocks.Line(first, view.Run.Date, names).Plain(),
        { Signals: [var first, ..] } => "Drifting: " + first.Sentence,
        _ => "",
    };

    private static IEnumerable<Block> Drifting(SummaryView view)
    {
        if (view.Signals.Count > 1)
            yield return new Block.Paragraph(RichText.Strong("Drifting"));
        foreach (var signal in view.Signals.Take(MostSignals))
        {
            var sentence = Clip.Line(signal.Sentence, LongestSentence);
            yield return new Block.Paragraph(view.Signals.Count > 1 ? sentence : Card.Labelled("Drifting", sentence)) { Signal = signal.Key };
        }

        var more = view.MoreSignals + Math.Max(0, view.Signals.Count - MostSignals);
        if (more > 0)
            yield return new Block.Context($"{Say.Count(more, "more thing drifts", "more things drift")}: /goals signals");
    }

    private static IEnumerable<Block> Outcomes(SummaryView view)
    {
        if (view.Outcomes.Count == 0)
            yield break;
        var shown = view.Outcomes.Take(MostOutcomes).Select(o => Clip.Line(o, 120).TrimEnd('.')).Where(o => o.Length > 0);
        var more = view.Outcomes.Count > MostOutcomes ? $"; {view.Outcomes.Count - MostOutcomes} more" : "";
        yield return new Block.Paragraph(Card.Labelled("Because of your last answers", $"{string.Join("; ", shown)}{more}"));
    }

    private static IEnumerable<Block> Answer(SummaryView view)
    {
        if (!view.Closed)
            yield return new Block.Actions([Tap.On(StandupTaps.Answer, "Answer", view.Run.RunId)]);
    }
}

using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Digests.Prefaces;

namespace StandupBot.Core.Digests;

/// <summary>The owner's message of the day: first what needs a decision, then what moved, then the state of things. Under 20 lines.</summary>
public static class OwnerDigest
{
    public const int MostDecisions = 3;
    private const int MostNotes = 2;

    public static Message Compose(OwnerDigestView view, Names names)
    {
        if (IsClear(view))
            return AllClear(view, names);
        var title = Title(view, names);
        return Card.Of(
            $"{title}. {First(view, names)}",
            [
                new Block.Heading(title),
                .. Summary(view.Preface),
                .. Decisions(view, names),
                .. Lines(DigestLines.Moved(view), DigestLines.Answered(view.Teams)),
                .. DigestRoadblocks.Of(view, names),
                .. DigestSignals.Of(view, names),
                .. Lines(DigestLines.Score(view)),
                .. FirstSteps.Of(view),
                .. view.Notes.Take(MostNotes).Select(note => new Block.Context(Clip.Line(note, 200))),
            ]);
    }

    internal static bool IsClear(OwnerDigestView view) =>
        view.Decisions.Count + view.Roadblocks.Count + view.Signals.Count + view.Notes.Count == 0 && view.FirstDays is null;

    /// <summary>One line, and still with everything that is good to know.</summary>
    private static Message AllClear(OwnerDigestView view, Names names)
    {
        IEnumerable<string?> parts = [DigestLines.Moved(view)?.Plain(), DigestLines.Answered(view.Teams, each: false)?.Plain(), DigestLines.Score(view)?.Plain()];
        var said = string.Join(" ", parts.OfType<string>());
        var title = $"{names[view.OwnerId]}, all clear: nothing needs you today.";
        return Card.Of($"{title} {said}", new Block.Paragraph(RichText.Strong(title).Then(said.Length > 0 ? " " + said : RichText.Empty)));
    }

    private static string Title(OwnerDigestView view, Names names)
    {
        var name = names[view.OwnerId];
        return view switch
        {
            { Decisions.Count: > 0 } => $"{name}, {Counted.Things(Math.Min(view.Decisions.Count, MostDecisions), "need")} today",
            { FirstDays: { } days } => $"{name}, day {Say.Whole(days.Day)} with your stand-ups",
            _ => $"{name}, nothing needs you today",
        };
    }

    private static string First(OwnerDigestView view, Names names) => view.Decisions.Count > 0
        ? DecisionRow.Text(view.Decisions[0], view.Date, names).Plain()
        : string.Join(" ", new[] { DigestLines.Moved(view)?.Plain(), DigestLines.Answered(view.Teams, each: false)?.Plain() }.OfType<string>());

    private static IEnumerable<Block> Decisions(OwnerDigestView view, Names names)
    {
        foreach (var (at, decision) in view.Decisions.Take(MostDecisions).Index())
            yield return DecisionRow.Of(decision, at + 1, view.Date, names);
        if (view.Decisions.Count > MostDecisions)
            yield return new Block.Context($"{Say.Count(view.Decisions.Count - MostDecisions, "more thing can", "more things can")} wait a day: /goals signals");
    }

    /// <summary>Says who wrote it: it is the one line here that people did not write and no rule made.</summary>
    private static IEnumerable<Block> Summary(Preface? preface) =>
        preface is null ? [] : [new Block.Context($"Summary by {Clip.Line(preface.Model, 60)}: {SafeText.Line(preface.Text)}")];

    private static IEnumerable<Block> Lines(params IEnumerable<RichText?> lines) =>
        lines.OfType<RichText>().Select(line => new Block.Paragraph(line));
}

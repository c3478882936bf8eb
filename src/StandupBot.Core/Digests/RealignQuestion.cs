using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Digests;

/// <summary>A goal changed, and one person's work pointed there.</summary>
public sealed record RealignView
{
    public required string MemberId { get; init; }
    public required GoalView Changed { get; init; }

    /// <summary>What happened, as the end of a sentence: "is closed", "has low priority now", "is due on 20 May now".</summary>
    public required string What { get; init; }

    /// <summary>Why, in the words of whoever changed it; null when nobody said.</summary>
    public string? Reason { get; init; }

    public required string ById { get; init; }

    /// <summary>The member's latest lines of work for it.</summary>
    public IReadOnlyList<string> Work { get; init; } = [];

    /// <summary>Where the work may go, likeliest first.</summary>
    public IReadOnlyList<GoalView> Candidates { get; init; } = [];

    /// <summary>False when the goal ended, so that "as before" is no answer.</summary>
    public bool CanGoOn { get; init; }
}

/// <summary>Asked once, answered with one tap: where does the work go now?</summary>
public static class RealignQuestion
{
    private const int MostWork = 3;
    private const int MostCandidates = 3;

    public static Message Compose(RealignView view, Names names)
    {
        var news = $"{view.Changed.Named} {Clip.Line(view.What, 120).TrimEnd('.')}";
        var reason = view.Reason is { } why ? $": \"{Clip.Line(why, 160)}\"" : "";
        var work = view.Work.Count == 0
            ? "Your work pointed there."
            : $"Your latest work for it: {Say.List([.. view.Work.Select(w => $"\"{Clip.Line(w, 80)}\"")], MostWork)}.";
        return Card.Of(
            $"{news}. Where does your work go now?",
            new Block.Paragraph(RichText.Of(new Inline.Words($"{news} ("), names.Person(view.ById), new Inline.Words($"{reason}). {work}"))),
            new Block.Paragraph(RichText.Strong("Where does it go now?")),
            new Block.Actions(
            [
                .. view.Candidates.Take(MostCandidates).Select(goal => Tap.On(DigestTaps.RealignTo, goal.Named, view.Changed.Id, goal.Id)),
                Tap.On(DigestTaps.RealignOther, "Another goal...", view.Changed.Id),
                .. view.CanGoOn ? [Tap.On(DigestTaps.RealignKeep, "On as before", view.Changed.Id)] : Array.Empty<Button>(),
                Tap.On(DigestTaps.RealignStop, "It stops here", view.Changed.Id),
            ]),
            new Block.Context("You are asked once. Nothing is counted against you while goals change."));
    }
}

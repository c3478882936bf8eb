using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Digests;

/// <summary>Two lines of work that look alike, as one of the two people sees them.</summary>
/// <param name="A">Reference of the one line, as both people are asked about it.</param>
/// <param name="B">Reference of the other.</param>
public sealed record SameWorkView(string A, string B, string MineText, string OtherId, string OtherText);

/// <summary>Asked in private, of both: is this the same work? Nothing is reported before they say so.</summary>
public static class SameWorkQuestion
{
    private const int LongestItem = 160;

    public static Message Compose(SameWorkView view, Names names) => Card.Of(
        $"{names[view.OtherId]} and you may be doing the same work. Is it?",
        new Block.Paragraph(RichText.Of(
            new Inline.Words("You: \""), new Inline.Words(Clip.Line(view.MineText, LongestItem)), new Inline.Words("\". "), names.Person(view.OtherId),
            new Inline.Words($": \"{Clip.Line(view.OtherText, LongestItem)}\". Is it the same work?"))),
        new Block.Actions(
        [
            Tap.On(DigestTaps.WorkPairing, "We do it together", view.A, view.B),
            Tap.On(DigestTaps.WorkDuplicate, "Yes, done twice", view.A, view.B),
            Tap.On(DigestTaps.WorkDifferent, "No, it is different", view.A, view.B),
        ]),
        new Block.Context("Only the two of you are asked. Nobody else hears of it unless it is done twice."));
}

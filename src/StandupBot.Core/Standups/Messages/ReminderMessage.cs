using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Standups.Messages;

/// <summary>What the one reminder is made from; it goes to those who have not answered and to nobody else.</summary>
public sealed record ReminderView
{
    public required RunView Run { get; init; }
    public required string MemberId { get; init; }

    /// <summary>Minutes until the window of this member ends.</summary>
    public required int MinutesLeft { get; init; }

    /// <summary>Roadblocks of others that wait for this member: a better reason to answer than a deadline.</summary>
    public IReadOnlyList<WaitingView> WaitingForYou { get; init; } = [];
}

/// <summary>The reminder: until when, why it helps somebody, one tap.</summary>
public static class ReminderMessage
{
    public static Message Compose(ReminderView view, Names names)
    {
        var left = view.MinutesLeft % 60 == 0 && view.MinutesLeft >= 60
            ? Say.Count(view.MinutesLeft / 60, "hour")
            : Say.Count(Math.Max(1, view.MinutesLeft), "minute");
        return Card.Of(
            $"{view.Run.Title}: {left} left to answer, until {view.Run.UntilText}.",
            [
                new Block.Paragraph(RichText.Of(
                    new Inline.Strong(view.Run.Title), new Inline.Words($": {left} left, until "),
                    view.Run.Until.Inline(view.Run.Date), new Inline.Words(". One line is enough."))),
                .. Waiting(view, names),
                new Block.Actions(
                [
                    Tap.On(StandupTaps.Answer, "Answer", ButtonStyle.Primary, view.Run.RunId),
                    Tap.On(StandupTaps.Skip, "Skip today", view.Run.RunId),
                ]),
            ]);
    }

    private static IEnumerable<Block> Waiting(ReminderView view, Names names)
    {
        if (view.WaitingForYou.Count == 0)
            yield break;
        var others = view.WaitingForYou.Count - 1;
        var more = others == 0 ? "." : $", and {Say.Count(others, "more thing")}.";
        yield return new Block.Paragraph(Card.Labelled("Waiting for you", PromptMessage.Wait(view.WaitingForYou[0], names)).Then(more));
    }
}

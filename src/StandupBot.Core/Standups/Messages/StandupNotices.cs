using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Standups.Messages;

/// <summary>The short ones: each says what happened and what can be done now.</summary>
public static class StandupNotices
{
    private const int LongestReason = 160;

    /// <summary>Into the run's thread when somebody answers after the window: the message above has changed (behaviour 33).</summary>
    public static Message Late(RunView run, string memberId, Names names) => Card.Of(
        $"{names[memberId]} added an answer; the summary of {run.Title} is up to date.",
        new Block.Context(RichText.Of(names.Person(memberId), new Inline.Words(" added an answer after the end; the summary above is up to date."))));

    /// <summary>To the stand-up's owner: an occurrence that was not held, why, and that nobody missed it (behaviours 8, 9).</summary>
    /// <param name="next">The next one; null when none is planned.</param>
    public static Message NotHeld(RunView run, string reason, LocalTime? next)
    {
        var why = Clip.Line(reason, LongestReason);
        var then = next is null ? "No other one is planned." : $"The next one is on {Say.Day(next.Date)}, {next.Seen(next.Date)}.";
        return Card.Of(
            $"{run.Title}, was not held: {why}.",
            new Block.Paragraph(RichText.Strong(run.Title).Then($" was not held: {why}. Nobody counts as missing. {then}")),
            new Block.Actions([Tap.On(StandupTaps.Now, "Hold it now", run.StandupId)]));
    }

    /// <summary>The answer had nothing in it, or something that cannot be taken: the reason says what to do (behaviour 36).</summary>
    public static Message Refused(RunView run, string reason) => Card.Of(
        $"{run.Title}: {reason}",
        new Block.Paragraph(Card.Labelled(run.Title, Clip.Line(reason, 500))),
        new Block.Actions([Tap.On(StandupTaps.Answer, "Answer in the form", ButtonStyle.Primary, run.RunId)]));

    /// <summary>The member deleted the text that was the answer (behaviour 35).</summary>
    public static Message Withdrawn(RunView run) => Card.Of(
        $"{run.Title}: your answer is withdrawn.",
        new Block.Paragraph(RichText.Strong(run.Title).Then(": you deleted your answer, so it is withdrawn here and in the summary.")),
        new Block.Actions([Tap.On(StandupTaps.Answer, "Answer again", run.RunId)]));

    /// <summary>A text came, and no stand-up of this member waits for one.</summary>
    /// <param name="next">The member's next stand-up; null when there is none.</param>
    public static Message NothingAsked(LocalTime? next, string? teamName) => Card.Line(
        next is null
            ? "No stand-up is waiting for you, so this was not kept as an answer. \"help\" shows what I can do."
            : $"No stand-up is waiting for you right now, so this was not kept as an answer. The next one is {Clip.Line(teamName, 40)}, {Say.Day(next.Date)}, {next.Seen(next.Date)}. \"help\" shows what I can do.");
}

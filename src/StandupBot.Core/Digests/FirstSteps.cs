using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Digests;

/// <summary>The first ten working days: how far it is, and the one step that helps most now.</summary>
internal static class FirstSteps
{
    private const int EnoughGoals = 3;

    internal static IEnumerable<Block> Of(OwnerDigestView view)
    {
        if (view.FirstDays is not { } days)
            yield break;
        var goals = days.Goals == 0 ? "no goal yet" : Say.Count(days.Goals, "goal");
        yield return new Block.Paragraph(Card.Labelled("So far", $"{goals}, {Say.Count(days.Items, "line")} of work{Linked(days)}. {Next(days)}"));
        if (days.Goals < EnoughGoals)
            yield return new Block.Actions([Tap.On(DigestTaps.GoalAdd, "Add a goal", ButtonStyle.Primary, view.OwnerId)]);
    }

    private static string Linked(FirstDays days) => days is { Goals: 0 } or { Items: 0 } ? "" : $", {Say.Whole(days.LinkedItems)} of them for a goal";

    private static string Next(FirstDays days) => days switch
    {
        { Goals: 0 } => "Next step: add the one goal that matters most this quarter; everything else hangs from it.",
        { Goals: < EnoughGoals } => "Next step: add the goals below it, each with an owner.",
        { Items: > 0 } when days.LinkedItems * 2 < days.Items => "Next step: tell your teams that G12 in a line names its goal; a tap on a suggestion does it too.",
        _ => "The first weeks show what is there; what drifts shows after about ten working days.",
    };
}

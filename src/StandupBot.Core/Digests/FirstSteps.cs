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
        yield return new Block.Paragraph(RichText.Strong("So far: ").Then(
            $"{Say.Count(days.Goals, "goal")}, {Say.Count(days.Items, "line")} of work, {days.LinkedItems} of them for a goal. {Next(days)}"));
        if (days.Goals < EnoughGoals)
            yield return new Block.Actions([Tap.On(DigestTaps.GoalAdd, "Add a goal", ButtonStyle.Primary, view.OwnerId)]);
    }

    private static string Next(FirstDays days) => days switch
    {
        { Goals: 0 } => "Next step: add the one goal that matters most this quarter; everything else hangs from it.",
        { Goals: < EnoughGoals } => "Next step: add the goals below it, each with an owner.",
        { Items: > 0 } when days.LinkedItems * 2 < days.Items => "Next step: tell your teams that G12 in a line names its goal; a tap on a suggestion does it too.",
        _ => "The first weeks show what is there; what drifts shows after about ten working days.",
    };
}

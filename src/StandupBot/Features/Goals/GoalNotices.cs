using StandupBot.Core.Chat;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Objectives;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Goals;

/// <summary>What others hear when their goals change hands or state.</summary>
internal static class GoalNotices
{
    public static string Named(Objective goal) => $"{goal.Terms.Title} ({goal.Handle})";

    public static Message GivenTo(Call call, Objective goal) => WithShow(goal, $"{call.Actor.Member.Name} made you the owner of {Named(goal)}.");

    public static Message TakenFrom(Call call, Objective goal, string to) => WithShow(goal, $"{call.Actor.Member.Name} gave {Named(goal)} to {to}.");

    public static Message Turned(Call call, Objective goal, string state, string? why) =>
        WithShow(goal, $"{call.Actor.Member.Name} changed your goal {Named(goal)}: it is {state}{(why is null ? "" : $" ({why})")}.");

    private static Message WithShow(Objective goal, string text) => Message.Of(
        text, new Block.Paragraph(text), new Block.Actions([CommandTap.Run("Show", $"/goals show {goal.Handle}")]));
}

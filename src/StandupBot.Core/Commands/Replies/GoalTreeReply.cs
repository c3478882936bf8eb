using StandupBot.Core.Chat;

namespace StandupBot.Core.Commands.Replies;

/// <summary>A goal with what serves it.</summary>
public sealed record GoalNode(GoalLine Goal, IReadOnlyList<GoalNode> Children);

/// <summary>Composes <c>/goals tree</c>: each top goal with what serves it, deeper goals further in.</summary>
public static class GoalTreeReply
{
    private const int MostTops = 15;
    private const int MostUnder = 25;
    private const int Deepest = 6;

    /// <param name="loose">Goals without a path to a top goal.</param>
    public static Message Of(IReadOnlyList<GoalNode> tops, IReadOnlyList<GoalLine> loose, DateOnly today)
    {
        if (tops.Count + loose.Count == 0)
            return Message.Of("There are no goals yet. /goals add starts with the first.");
        var blocks = new List<Block> { new Block.Heading("How the goals hang together") };
        foreach (var top in tops.Take(MostTops))
            AddTop(blocks, top, today);
        if (tops.Count > MostTops)
            blocks.Add(new Block.Context($"and {Wording.Count(tops.Count - MostTops, "more top goal")}; /goals team and its name shows the goals of a team."));
        if (loose.Count > 0)
        {
            blocks.Add(new Block.Paragraph(RichText.Strong("Without a path to the top")));
            blocks.Add(new Block.Bullets([.. loose.Take(MostUnder).Select(goal => goal.Line(today))]));
            blocks.Add(new Block.Context("/goals link G12 under G3 puts a goal where it belongs."));
        }
        return new($"{Wording.Count(tops.Count, "top goal")}, {Wording.Count(tops.Sum(CountUnder), "goal")} under them{(loose.Count > 0 ? $", {loose.Count} without a path to the top" : "")}.", blocks);
    }

    private static void AddTop(List<Block> blocks, GoalNode top, DateOnly today)
    {
        blocks.Add(new Block.Paragraph(top.Goal.Line(today)));
        RichText[] under = [.. Under(top, 0, today)];
        if (under.Length > 0)
            blocks.Add(new Block.Bullets(under[..Math.Min(under.Length, MostUnder)]));
        if (under.Length > MostUnder)
            blocks.Add(new Block.Context($"and {under.Length - MostUnder} more: /goals tree {top.Goal.Handle}"));
    }

    /// <summary>Wide blanks, which no platform folds into one, show the depth.</summary>
    private static IEnumerable<RichText> Under(GoalNode node, int depth, DateOnly today) =>
        depth >= Deepest ? [] : node.Children.SelectMany(child =>
            Under(child, depth + 1, today).Prepend(depth == 0 ? child.Goal.Line(today) : RichText.Of(new Inline.Words(new string('\u2003', depth - 1) + "↳ ")).Then(child.Goal.Line(today))));

    private static int CountUnder(GoalNode node) => node.Children.Sum(child => 1 + CountUnder(child));
}

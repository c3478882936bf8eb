using System.Collections.Frozen;
using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Linking;

/// <summary>A goal as one vector: its own words first, then what people linked to it.</summary>
internal sealed class GoalProfile
{
    private const double DescriptionWeight = 0.4;
    private const double MeasuresWeight = 1;
    private const double LearnedWeight = 1.4;
    private const double LearnedHalf = 2;
    private const double RefusedWeight = -0.3;

    // Items of one goal speak of many areas by the way; their words are what comes again.
    private const double AreaWeightOfLearned = 0.3;
    private const double CatchAllStart = 0.05;

    private static readonly FrozenSet<string> s_catchAll = "misc miscellaneous other others various general sonstiges outros otros divers varie overig".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private GoalProfile(string id, TermVector vector, double start) => (Id, Vector, Start) = (id, vector, start);

    internal string Id { get; }

    internal TermVector Vector { get; }

    /// <summary>What the goal scores before any word: a goal called "other" takes what nothing else claims.</summary>
    internal double Start { get; }

    internal static GoalProfile Of(LinkableGoal goal, IReadOnlyList<LearnedLink> learned, Rarity rarity)
    {
        var vector = new TermVector();
        vector.AddUnit(TermVector.Of(goal.Title, rarity), 1);
        vector.AddUnit(TermVector.Of(goal.Description ?? "", rarity), DescriptionWeight);
        foreach (var measure in goal.Measures)
            vector.AddUnit(TermVector.Of(measure, rarity), MeasuresWeight / goal.Measures.Count);
        AddLearned(vector, goal, learned, rarity);
        var catchesAll = Tokenizer.Words(goal.Title).Any(w => s_catchAll.Contains(w.Folded));
        return new GoalProfile(goal.Id, vector, catchesAll ? CatchAllStart : 0);
    }

    // A few confirmations weigh less than the title, many weigh more: what people do for a goal tells more than how it was once named.
    private static void AddLearned(TermVector vector, LinkableGoal goal, IReadOnlyList<LearnedLink> learned, Rarity rarity)
    {
        var confirmed = learned.Where(l => l.GoalId == goal.Id).ToList();
        foreach (var link in confirmed)
            vector.AddUnit(TermVector.Of(link.Text, rarity, AreaWeightOfLearned), LearnedWeight / (confirmed.Count + LearnedHalf));
        foreach (var link in learned.Where(l => l.RefusedGoalId == goal.Id && l.GoalId != goal.Id))
            vector.AddUnit(TermVector.Of(link.Text, rarity, AreaWeightOfLearned), RefusedWeight);
    }
}

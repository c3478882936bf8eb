using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Objectives;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Goals;

/// <summary>The goals of the company as a tree, for the questions that commands ask of it.</summary>
internal static class GoalTree
{
    /// <summary>Worth showing in a list: not closed and not dropped.</summary>
    public static bool IsOpen(Objective goal) => goal.Terms.Status is ObjectiveStatus.Active or ObjectiveStatus.Draft or ObjectiveStatus.Paused;

    public static ObjectiveTree Of(IEnumerable<Objective> goals) => new(goals.Select(g => KeyValuePair.Create(g.Id, g.Terms)));

    /// <summary>Why a goal cannot hang under another, in words; null when it can (behaviour 56).</summary>
    public static string? WhyNotUnder(Call call, Objective goal, Objective parent) => Of(call.Goals).WhyNotUnder(goal.Id, parent.Id) switch
    {
        ParentRefusal.Itself => $"{goal.Terms.Title} ({goal.Handle}) cannot be under itself.",
        ParentRefusal.Cycle => $"{parent.Terms.Title} ({parent.Handle}) is under {goal.Handle} already, so {goal.Handle} cannot go under it.",
        ParentRefusal.NotInThisCompany => "There is no such goal.",
        _ => null,
    };

    /// <summary>Where printing starts: a named goal, else each top goal, and apart from them what hangs loose.</summary>
    public static TreeParts Split(IReadOnlyList<Objective> shown, Objective? root)
    {
        var known = shown.Select(g => g.Id).ToHashSet(StringComparer.Ordinal);
        if (root is not null)
            return new TreeParts(shown, [.. shown.Where(g => g.Id == root.Id)], []);
        var starts = shown.Where(g => g.Terms.ParentId is null || !known.Contains(g.Terms.ParentId)).ToList();
        List<Objective> tops = [.. starts.Where(g => ObjectiveTree.IsTopLevel(g.Terms) || shown.Any(c => c.Terms.ParentId == g.Id))];
        return new TreeParts(shown, tops, [.. starts.Except(tops)]);
    }
}

/// <summary>Goals to print as a tree.</summary>
internal sealed record TreeParts(IReadOnlyList<Objective> Shown, IReadOnlyList<Objective> Tops, IReadOnlyList<Objective> Loose)
{
    private readonly ILookup<string?, Objective> children = Shown.ToLookup(g => g.Terms.ParentId, StringComparer.Ordinal);

    public GoalNode Node(Objective goal, IReadOnlyDictionary<string, GoalLine> lines) => Node(goal, lines, [goal.Id]);

    private GoalNode Node(Objective goal, IReadOnlyDictionary<string, GoalLine> lines, HashSet<string> seen) =>
        new(lines[goal.Id], [.. children[goal.Id].Where(c => seen.Add(c.Id)).Select(c => Node(c, lines, seen))]);
}

using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Digests;

/// <summary>The short lines under the decisions: what moved, who answered, how well it all points one way.</summary>
internal static class DigestLines
{
    private const int MostGoals = 5;
    private const int MostTeams = 6;

    /// <summary>"Moved: Wholesale accounts to 20 (G4) up 3 to 62%. Done: ... Stalled: ..."; null when there is nothing of it.</summary>
    internal static RichText? Moved(OwnerDigestView view) => Goals(view.Moved, view.Stalled);

    internal static RichText? Goals(IReadOnlyList<GoalMove> moves, IReadOnlyList<GoalView> stalled)
    {
        List<string> parts = [];
        Add("Done", [.. moves.Where(m => m.Done).Select(m => m.Goal.Named)]);
        Add("Moved", [.. moves.Where(m => !m.Done).Select(Move).OfType<string>()]);
        Add("Stalled", [.. stalled.Select(g => g.Named)]);
        return parts.Count == 0 ? null : (RichText)string.Join(" ", parts);

        void Add(string label, IReadOnlyList<string> goals)
        {
            if (goals.Count > 0)
                parts.Add($"{label}: {Say.List(goals, MostGoals)}.");
        }
    }

    /// <summary>"Answered: 21 of 24 (2 away)"; team by team where one is clearly lower than the rest.</summary>
    internal static RichText? Answered(OwnerDigestView view)
    {
        var held = view.Teams.Where(t => t.Held && t.Asked > 0).ToList();
        if (held.Count == 0)
            return null;
        var all = $"Answered: {held.Sum(t => t.Answered)} of {held.Sum(t => t.Asked)}{Away(held.Sum(t => t.Away))}";
        return held.Count == 1
            ? all + "."
            : $"{all}: {Say.List([.. held.Select(t => $"{Clip.Line(t.TeamName, 40)} {t.Answered} of {t.Asked}")], MostTeams)}.";
    }

    internal static RichText? Score(OwnerDigestView view) => view.Score is { } sheet ? (RichText)(ScoreLine.Of(sheet, view.Trend) + ".") : null;

    private static string? Move(GoalMove move)
    {
        var change = Say.Change(move.Change);
        return (change, move.Percent) switch
        {
            (null, _) => null,
            ({ } by, { } percent) => $"{move.Goal.Named} {by} to {Say.Percent(percent)}",
            ({ } by, _) => $"{move.Goal.Named} {by}",
        };
    }

    private static string Away(int away) => away > 0 ? $" ({away} away)" : "";
}

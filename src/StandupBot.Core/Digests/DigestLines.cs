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
        List<RichText> parts = [];
        Add("Moved", [.. moves.Where(m => !m.Done).Select(Move).OfType<string>()]);
        Add("Done", [.. moves.Where(m => m.Done).Select(m => m.Goal.Named)]);
        Add("Stalled", [.. stalled.Select(g => g.Named)]);
        return parts.Count == 0 ? null : Card.Join(" ", parts);

        void Add(string label, IReadOnlyList<string> goals)
        {
            if (goals.Count > 0)
                parts.Add(Card.Labelled(label, $"{Say.List(goals, MostGoals)}."));
        }
    }

    /// <summary>"Answered: 21 of 24 (2 away)"; with several teams also team by team.</summary>
    internal static RichText? Answered(IReadOnlyList<TeamAnswers> teams, bool each = true)
    {
        var held = teams.Where(t => t.Held && t.Asked > 0).ToList();
        if (held.Count == 0)
            return null;
        var all = $"{held.Sum(t => t.Answered)} of {held.Sum(t => t.Asked)}{Away(held.Sum(t => t.Away))}";
        var split = each && held.Count > 1
            ? $": {Say.List([.. held.Select(t => $"{Clip.Line(t.TeamName, 40)} {t.Answered} of {t.Asked}")], MostTeams)}"
            : "";
        return Card.Labelled("Answered", $"{all}{split}.");
    }

    /// <summary>Null in the first days until there is a figure: a list of what is missing helps nobody then.</summary>
    internal static RichText? Score(OwnerDigestView view) => view.Score is { } sheet && (view.FirstDays is null || sheet.Overall is not null) ? (RichText)(ScoreLine.Of(sheet, view.Trend) + ".") : null;

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

using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Features.Commands;
using StandupBot.Features.Dashboard.Access;
using StandupBot.Features.Goals;

namespace StandupBot.Features.Dashboard.Goals;

/// <summary>Draws the map from what was loaded.</summary>
internal static class AlignmentMaps
{
    public static AlignmentMap Of(Call call, string? teamId, IReadOnlyList<ObjectiveReport> reports, IReadOnlyList<SignalState> signals)
    {
        List<Objective> open = [.. call.Goals.Where(g => GoalTree.IsOpen(g) && call.Sees(g))];
        var shown = teamId is null ? open : WithWhatTheyServe(open, teamId);
        Branches branches = new(call, shown, reports.ToLookup(r => r.ObjectiveId, StringComparer.Ordinal), signals);
        var parts = GoalTree.Split(shown, root: null);
        List<MapGoal> tops = [.. parts.Tops.Select(branches.Grow)];
        List<MapGoal> loose = [.. parts.Loose.Select(branches.Grow)];
        // Goals that hang under each other in a ring start nowhere: they are shown all the same.
        foreach (var goal in shown.Where(g => !branches.Has(g)))
            loose.Add(branches.Grow(goal));
        return new AlignmentMap(call.Today, VisibleTeams.Of(call), teamId, tops, loose, shown.Count);
    }

    private static List<Objective> WithWhatTheyServe(List<Objective> open, string teamId)
    {
        var tree = GoalTree.Of(open);
        var wanted = open.Where(g => g.Terms.TeamId == teamId).SelectMany(g => tree.Ancestors(g.Id).Prepend(g.Id)).ToHashSet(StringComparer.Ordinal);
        return open.FindAll(g => wanted.Contains(g.Id));
    }

    private sealed class Branches(Call call, IReadOnlyList<Objective> shown, ILookup<string, ObjectiveReport> reports, IReadOnlyList<SignalState> signals)
    {
        private readonly ILookup<string?, Objective> children = shown.ToLookup(g => g.Terms.ParentId, StringComparer.Ordinal);
        private readonly ILookup<string, SignalState> about = signals.SelectMany(s => s.Finding.Subjects.Distinct(StringComparer.Ordinal), (state, subject) => (state, subject))
            .ToLookup(s => s.subject, s => s.state, StringComparer.Ordinal);

        private readonly HashSet<string> grown = new(StringComparer.Ordinal);

        public bool Has(Objective goal) => grown.Contains(goal.Id);

        public MapGoal Grow(Objective goal)
        {
            grown.Add(goal.Id);
            List<ObjectiveReport> said = [.. reports[goal.Id]];
            return new MapGoal(
                GoalLines.Line(call, goal, said), call.TeamOf(goal)?.Name, said.FindLast(r => r.Confidence is not null)?.Confidence,
                DashboardRules.Move(call, goal).IsGranted, call.Goal(goal.Terms.ParentId)?.Handle,
                [.. about[goal.Id].OrderByDescending(s => s.Severity).Select(s => GoalSignals.Of(call, s))],
                [.. children[goal.Id].Where(c => !Has(c)).Select(Grow)]);
        }
    }
}

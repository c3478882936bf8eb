using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Core.Signals.Score.Components;

namespace StandupBot.Core.Signals.Score;

/// <summary>The alignment scores of a day: one sheet for the company, then one for each team.</summary>
public static class AlignmentScore
{
    public static IReadOnlyList<ScoreSheet> Of(SignalContext context, IReadOnlyCollection<SignalState> states) =>
        [.. context.Snapshot.Teams.Select(ScoreScope.Of).Prepend(ScoreScope.Company).Select(scope => Of(scope, context, states))];

    public static ScoreSheet Of(ScoreScope scope, SignalContext context, IReadOnlyCollection<SignalState> states)
    {
        SignalState[] open = [.. states.Where(state => state.IsOpen)];
        HashSet<string> keys = [.. open.Select(state => state.Key)];
        var answers = PersonRuns.Of(context, scope.TeamId, ComponentWindows.Participation);
        return ScoreSheet.Of(
            scope, context.Now, Components(scope, context, keys), new Participation(answers.Answered, answers.Expected),
            open.Any(state => state.Severity == Severity.Critical && (scope.TeamId is null || scope.TeamId == state.Finding.TeamId)));
    }

    /// <summary>All twelve components, each with the list that it opens into.</summary>
    public static IReadOnlyList<ComponentRatio> Components(ScoreScope scope, SignalContext context, IReadOnlySet<string> openSignals) =>
    [
        .. VerticalComponents.Of(scope, context),
        .. HorizontalComponents.Of(scope, context, openSignals),
        .. ExternalComponents.Of(scope, context),
    ];
}

using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Core.Signals.Score.Components;

namespace StandupBot.Core.Signals.Score;

/// <summary>The alignment scores of a day: one sheet for the company, then one for each team.</summary>
public static class AlignmentScore
{
    public static IReadOnlyList<ScoreSheet> Of(SignalContext context, IReadOnlyCollection<SignalState> states)
    {
        var basis = ScoreBasis.Of(context, states);
        return [.. context.Snapshot.Teams.Select(ScoreScope.Of).Prepend(ScoreScope.Company).Select(scope => Of(scope, context, basis))];
    }

    public static ScoreSheet Of(ScoreScope scope, SignalContext context, IReadOnlyCollection<SignalState> states) =>
        Of(scope, context, ScoreBasis.Of(context, states));

    private static ScoreSheet Of(ScoreScope scope, SignalContext context, ScoreBasis basis)
    {
        var answers = PersonRuns.Of(context, scope.TeamId, ComponentWindows.Participation);
        return ScoreSheet.Of(
            scope, context.Now, Components(scope, context, basis), new Participation(answers.Answered, answers.Expected), basis.IsCritical(scope));
    }

    /// <summary>All twelve components, each with the list that it opens into.</summary>
    public static IReadOnlyList<ComponentRatio> Components(ScoreScope scope, SignalContext context, ScoreBasis basis) =>
    [
        .. VerticalComponents.Of(scope, context),
        .. HorizontalComponents.Of(scope, context, basis),
        .. ExternalComponents.Of(scope, context),
    ];

    /// <summary>One of them, without counting the others.</summary>
    public static ComponentRatio Component(string id, ScoreScope scope, SignalContext context, IEnumerable<SignalState> states) => (ScoreDefinition.Component(id).Dimension switch
    {
        Dimension.Vertical => VerticalComponents.Of(scope, context),
        Dimension.Horizontal => HorizontalComponents.Of(scope, context, ScoreBasis.Of(context, states)),
        _ => ExternalComponents.Of(scope, context),
    }).First(ratio => ratio.Id == id);
}

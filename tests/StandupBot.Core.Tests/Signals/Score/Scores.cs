using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Score;

namespace StandupBot.Core.Tests.Signals.Score;

internal static class Scores
{
    public static ComponentRatio Component(this Given given, string id, string today, ScoreScope? scope = null, params string[] openSignals) =>
        ComponentIn(given.At(today), id, scope, openSignals);

    private static ComponentRatio ComponentIn(SignalContext context, string id, ScoreScope? scope, string[] openSignals) => AlignmentScore
        .Components(scope ?? ScoreScope.Company, context, ScoreBasis.Of(context, []) with { OpenSignals = openSignals.ToHashSet() })
        .Single(ratio => ratio.Id == id);

    public static (int K, int N) KN(this Given given, string id, string today, ScoreScope? scope = null, params string[] openSignals)
    {
        ComponentRatio ratio = given.Component(id, today, scope, openSignals);
        return (ratio.K, ratio.N);
    }

    public static ScoreScope TeamScope(this SignalContext context, string id) => ScoreScope.Of(context.Team(id)!);
}

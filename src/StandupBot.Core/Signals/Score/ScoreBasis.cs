using StandupBot.Core.Signals.Duplicates;
using StandupBot.Core.Signals.Lifecycle;

namespace StandupBot.Core.Signals.Score;

/// <summary>What the scores of all scopes of a day are made from besides the snapshot itself; worked out once.</summary>
/// <param name="OpenSignals">Keys of the signals that are open, acknowledged or snoozed.</param>
/// <param name="DoneTwice">References of the items in a confirmed duplicate.</param>
/// <param name="CriticalTeams">Teams of the open Critical signals; null for one that is the company's alone.</param>
public sealed record ScoreBasis(IReadOnlySet<string> OpenSignals, IReadOnlySet<string> DoneTwice, IReadOnlyList<string?> CriticalTeams)
{
    public static ScoreBasis Of(SignalContext context, IEnumerable<SignalState> states)
    {
        SignalState[] open = [.. states.Where(state => state.IsOpen)];
        return new(
            open.Select(state => state.Key).ToHashSet(),
            SameWorkAnswers.Confirmed(context).SelectMany(pair => new[] { pair.A.Ref, pair.B.Ref }).ToHashSet(),
            [.. open.Where(state => state.Severity == Severity.Critical).Select(state => state.Finding.TeamId)]);
    }

    public bool IsCritical(ScoreScope scope) => scope.TeamId is null ? CriticalTeams.Count > 0 : CriticalTeams.Contains(scope.TeamId);
}

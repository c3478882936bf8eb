using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Core.Signals.Score;

namespace StandupBot.Core.Signals.Audit;

/// <summary>Makes the audit from the signals that are open and the score of the day.</summary>
public static class StrategicAudit
{
    private static readonly string[] Disconnects = ["S1", "S2", "S3", "S4", "S10"];
    private static readonly string[] Redundancy = ["S11"];
    private static readonly string[] Priorities = ["S8", "S7", "S12"];

    /// <param name="score">The company's sheet, with the lists behind its components.</param>
    public static AuditReport Of(SignalContext context, IEnumerable<SignalState> states, ScoreSheet score)
    {
        AuditGap[] plan =
        [
            .. states.Where(state => state.IsOpen).Select(state => Gap(state, score))
                .OrderByDescending(gap => gap.Signal.Severity)
                .ThenByDescending(gap => gap.Effect?.OverallPoints ?? gap.Effect?.DimensionPoints ?? 0)
                .ThenBy(gap => gap.Signal.Key, StringComparer.Ordinal),
        ];
        return new()
        {
            At = context.Now,
            Score = score,
            Disconnects = [.. In(plan, Disconnects)],
            Redundancy = [.. In(plan, Redundancy)],
            ConflictingPriorities = [.. In(plan, Priorities)],
            Plan = [.. In(plan, [.. Disconnects, .. Redundancy, .. Priorities])],
            MissingCoverage =
            [
                .. context.Snapshot.Dependencies.Where(need => !Acknowledgement.IsCovered(need, context) && Acknowledgement.AnsweredAt(need, context) is null),
            ],
        };
    }

    private static AuditGap Gap(SignalState state, ScoreSheet score) =>
        new(state, state.Finding.NextAction, state.Finding.Told[0].MemberId, ScoreEffects.Of(state.Finding, score));

    private static IEnumerable<AuditGap> In(IEnumerable<AuditGap> gaps, string[] signals) =>
        gaps.Where(gap => signals.Contains(gap.Signal.SignalId));
}

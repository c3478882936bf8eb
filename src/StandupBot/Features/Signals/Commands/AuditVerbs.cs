using StandupBot.Core.Commands;
using StandupBot.Core.Digests;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Audit;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Core.Signals.Score;
using StandupBot.Core.Signals.Tuning;
using StandupBot.Features.Commands;
using StandupBot.Features.Directory;

namespace StandupBot.Features.Signals.Commands;

/// <summary><c>/goals audit</c>: one page of gaps, each with its next action; only of what the person may see.</summary>
public sealed class AuditVerbs(SnapshotLoader snapshots, SignalStore store, OpenSignals signals, SignalOptions options, People people) : IVerbs
{
    public IEnumerable<Verb> All => [Verb.Of<GoalsCommand.Audit>(AuditAsync)];

    private async Task<Reply> AuditAsync(Call call, GoalsCommand.Audit audit, CancellationToken cancellation)
    {
        List<SignalState> states = [.. (await store.RowsAsync(cancellation)).Select(r => r.State)];
        SignalContext context = new(await snapshots.LoadAsync(cancellation), options.With(call.Company.Thresholds), states.Where(s => s.IsOpen).Select(s => s.ToOpenSignal()));
        var sheet = AlignmentScore.Of(context, states).First(s => s.Scope == ScoreScope.Company.Name);
        var report = StrategicAudit.Of(context, await signals.ForAsync(call, cancellation), sheet);
        return AuditPage.Compose(View(call, report), await people.NamesAsync(cancellation));
    }

    private static AuditView View(Call call, AuditReport report) => new()
    {
        CompanyName = call.Company.Name, Date = call.Today,
        Disconnects = [.. report.Disconnects.Select(Gap)], Redundancy = [.. report.Redundancy.Select(Gap)], Conflicts = [.. report.ConflictingPriorities.Select(Gap)],
        Plan = [.. report.Plan.Select(g => new AuditStep(g.Signal.Key, g.NextAction, g.OwnerId, g.Effect?.OverallPoints))],
        SaysLittle = report.Score.HasNoData,
        Score = call.May.OwnsCompany ? ScoreLine.Of(report.Score, null) : null,
    };

    private static Core.Digests.AuditGap Gap(Core.Signals.Audit.AuditGap gap) => new(gap.Signal.Key, gap.Signal.Finding.Why);
}

using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Core.Signals.Realignment;
using StandupBot.Core.Signals.Score;
using StandupBot.Core.Signals.Tuning;
using StandupBot.Storage.Rows;
using StandupBot.Telemetry;

namespace StandupBot.Features.Signals;

/// <summary>The daily evaluation: load the snapshot, let the pure rules decide, keep what they say and tell whom it concerns.</summary>
public sealed class EvaluateCompany(UnitOfWork work, SnapshotLoader snapshots, SignalStore store, SignalPushes pushes, PrivateQuestions questions, SignalOptions options, Instruments instruments)
{
    /// <summary>Changes of goals older than this many days are no longer followed.</summary>
    private const int RealignmentDays = 60;

    public async Task HandleAsync(Company company, DateOnly today, CancellationToken cancellation)
    {
        var snapshot = await snapshots.LoadAsync(cancellation);
        var before = await store.RowsAsync(cancellation);
        var evaluated = DailyEvaluation.Run(snapshot, [.. before.Select(r => r.State)], options.With(company.Thresholds), SignalCatalogue.Rules);
        var told = await pushes.SendAsync(company, today, evaluated, cancellation);
        store.Replace(company.Id, before, told);
        foreach (var change in evaluated.Changes)
        {
            store.Log(company.Id, change, [.. Ladder.ToldBy(change.State, evaluated.Context).Select(t => t.MemberId)]);
            instruments.SignalChanged(change.State.SignalId, change.Kind.ToString());
        }

        await questions.AskAsync(company, evaluated.Context, cancellation);
        KeepScores(company, today, evaluated);
        await RefreshChannelsAsync(today, cancellation);
    }

    private void KeepScores(Company company, DateOnly today, Evaluated evaluated)
    {
        foreach (var sheet in AlignmentScore.Of(evaluated.Context, evaluated.States))
            work.Db.Scores.Add(new ScoreRow
            {
                CompanyId = company.Id, Scope = sheet.Scope, Day = today, Sheet = sheet.WithoutEntries(),
                TimeToRealign = TimeToRealign.Latest(evaluated.Context, TeamOf(sheet.Scope), evaluated.Context.Now.AddDays(-RealignmentDays)),
            });
    }

    private static string? TeamOf(string scope) => scope.StartsWith("team:", StringComparison.Ordinal) ? scope["team:".Length..] : null;

    /// <summary>The channel messages of the day show the signals of the day.</summary>
    private async Task RefreshChannelsAsync(DateOnly today, CancellationToken cancellation)
    {
        var runs = await work.Db.Runs.Where(r => r.Date == today && r.SkippedBecause == null).ToListAsync(cancellation);
        foreach (var run in runs)
        {
            run.WantSummary(work.Now);
            work.WakeStandup(run.StandupId, work.Now);
        }
    }
}

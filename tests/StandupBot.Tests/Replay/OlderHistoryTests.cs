using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StandupBot.Core.Calendars;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Score;
using StandupBot.Core.Signals.Snapshot;
using StandupBot.Features;
using StandupBot.Features.Signals;
using StandupBot.Replay;
using StandupBot.Tests.Replay.Histories;
using Xunit;

namespace StandupBot.Tests.Replay;

/// <summary>A company with every trouble in it, whose history is much longer than any window.</summary>
public sealed class OlderHistoryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_older_than_the_longest_window_is_loaded_and_nothing_older_changes_what_is_found()
    {
        await using var host = await PlayedAsync();
        var (with, bound) = await LoadAsync(host, removeOlder: false);
        Assert.All(RowsOf(with, bound), row => Assert.True(row.IsWithin, row.What));
        Assert.NotEmpty(with.Items);
        var (without, _) = await LoadAsync(host, removeOlder: true);
        Assert.NotEmpty(Findings(with));
        Assert.Equal(Findings(with), Findings(without));
        Assert.Equal(Scores(with), Scores(without));
    }

    [Fact]
    public async Task What_a_rule_is_shown_beyond_the_window_it_does_not_see()
    {
        await using var host = await PlayedAsync();
        var (snapshot, _) = await LoadAsync(host, removeOlder: false);
        await using var scope = host.Scope();
        var work = Work(scope);
        var all = snapshot with
        {
            Items = [.. (await work.Db.Items.AsNoTracking().OrderBy(i => i.Date).ThenBy(i => i.CheckInId).ThenBy(i => i.Index).ToListAsync(Cancellation)).Select(i => new ItemFact
            {
                Ref = i.Ref, StandupId = i.StandupId, TeamId = i.TeamId, MemberId = i.MemberId, Date = i.Date, At = i.At, Text = i.Text,
                Link = i.Link, ObjectiveId = i.ObjectiveId, State = i.State, Ticket = i.Ticket,
            })],
        };
        Assert.True(all.Items.Count > snapshot.Items.Count * 2);
        Assert.Equal(Findings(snapshot), Findings(all));
        Assert.Equal(Scores(snapshot), Scores(all));
    }

    private static async Task<ReplayHost> PlayedAsync()
    {
        var history = PlantedCompany.Build().Events;
        ReplayHost host = new();
        await host.PrepareAsync(Cancellation);
        await host.Player.PlayAsync(history, ReplayUntil.EndOf(history), progress: null, Cancellation);
        return host;
    }

    private static UnitOfWork Work(AsyncServiceScope scope)
    {
        var work = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        work.ActFor("healthy");
        return work;
    }

    private static async Task<(CompanySnapshot Snapshot, Lookback Bound)> LoadAsync(ReplayHost host, bool removeOlder)
    {
        await using var scope = host.Scope();
        var work = Work(scope);
        var loader = scope.ServiceProvider.GetRequiredService<SnapshotLoader>();
        var people = await loader.PeopleAsync(Cancellation);
        Lookback bound = new(people, new WorkCalendar(people), new SignalOptions());
        if (removeOlder)
            await RemoveOlderAsync(work, bound);
        return (await loader.LoadAsync(Cancellation), bound);
    }

    private static async Task RemoveOlderAsync(UnitOfWork work, Lookback bound)
    {
        var (day, instant) = (bound.Earliest, bound.EarliestInstant);
        var removed = await work.Db.Items.Where(i => i.Date < day).ExecuteDeleteAsync(Cancellation)
            + await work.Db.CheckIns.Where(c => c.Date < day).ExecuteDeleteAsync(Cancellation)
            + await work.Db.Mentions.Where(m => m.At < instant).ExecuteDeleteAsync(Cancellation)
            + await work.Db.SameWorkAnswers.Where(s => s.At < instant).ExecuteDeleteAsync(Cancellation)
            + await work.Db.RoadblockSteps.Where(s => work.Db.Roadblocks.Any(r => r.Id == s.RoadblockId && r.ResolvedAt < instant)).ExecuteDeleteAsync(Cancellation)
            + await work.Db.Roadblocks.Where(r => r.ResolvedAt < instant).ExecuteDeleteAsync(Cancellation)
            + await work.Db.Dependencies.Where(d => d.AnsweredAt < instant).ExecuteDeleteAsync(Cancellation);
        Assert.True(removed > 500);
    }

    /// <summary>Everything in a snapshot that has a day, with whether it may be there: recent, or still going on.</summary>
    private static IEnumerable<(string What, bool IsWithin)> RowsOf(CompanySnapshot snapshot, Lookback bound)
    {
        var from = bound.FromInstant;
        var active = snapshot.Objectives.Where(g => g.Terms.Status == ObjectiveStatus.Active).Select(g => g.Id).ToHashSet();
        return
        [
            .. snapshot.Items.Select(i => (i.Ref, bound.Reaches(i))),
            .. snapshot.Runs.Select(r => ($"{r.StandupId} {r.Date}", bound.Reaches(r))),
            .. snapshot.Pulls.Select(p => ($"pull of {p.MemberId}", p.Date >= bound.OfMember(p.MemberId))),
            .. snapshot.Roadblocks.Select(r => (r.Id, r.ResolvedAt is null || r.ResolvedAt >= from)),
            .. snapshot.Dependencies.Select(d => (d.Id, d.Answer is null || d.Answer.At >= from)),
            .. snapshot.SameWork.Select(s => ($"{s.A} {s.B}", s.At >= from)),
            .. snapshot.Mentions.Select(m => (m.Id, m.At >= from)),
            .. snapshot.Triages.Select(t => (t.MentionOrTheme, t.At >= from || (t.Action == "link" && active.Contains(t.ObjectiveId!)))),
            .. snapshot.Objectives.Where(g => bound.IsPast(g.Terms.Status, g.Changes.Select(c => c.At).DefaultIfEmpty(g.CreatedAt).Max()))
                .Select(g => ($"reports of {g.Id}", g.CheckIns.Count <= 1)),
        ];
    }

    private static IReadOnlyList<string> Findings(CompanySnapshot snapshot) =>
        [.. SignalEvaluation.Run(new SignalContext(snapshot), SignalCatalogue.Rules).Select(f =>
            $"{f.Key} {f.Severity} {f.EvidenceHash} {f.Why} {string.Join(' ', f.Numbers)} {string.Join(' ', f.Told)}")];

    private static IReadOnlyList<string> Scores(CompanySnapshot snapshot) =>
        [.. AlignmentScore.Of(new SignalContext(snapshot), []).SelectMany(sheet => sheet.Dimensions.SelectMany(d => d.Components)
            .Select(c => FormattableString.Invariant($"{sheet.Scope} {c.Definition.Id} {c.K}/{c.N} {sheet.Participation}")))];
}

using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Calendars;
using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Core.Digests;
using StandupBot.Core.Digests.Prefaces;
using StandupBot.Core.Objectives;
using StandupBot.Core.Standups;
using StandupBot.Core.Text.Linking;
using StandupBot.Core.Text.Replies;

namespace StandupBot.Features.Digests;

/// <summary>The owner's digest once a working day; at the end of the week its review, at the beginning of the month the audit.</summary>
public sealed class SendDigest(
    UnitOfWork work, DigestFactsLoader loader, Decisions decisions, TeamNews teams, SignalNewsReader signals, ScoreNewsReader scores, LongForms longForms, IGoalLinker linker, IReplyCutter cutter,
    IDigestPreface prefaces)
{
    private const int FirstDaysLast = 10;

    /// <summary>How the key of a signal about a roadblock begins; its id follows.</summary>
    private const string Stuck = "S9:";

    public async Task HandleAsync(Company company, WorkCalendar calendar, DateOnly today, CancellationToken cancellation)
    {
        if (await work.Db.Members.FirstOrDefaultAsync(m => m.Id == company.OwnerId && m.LeftAt == null, cancellation) is not { } owner)
            return;
        var facts = await loader.LoadAsync(company, calendar, today, cancellation);
        var waiting = await decisions.ForOwnerAsync(facts, cancellation);
        var view = await WithPrefaceAsync(await ViewAsync(facts, waiting, cancellation), cancellation);
        Send(owner, today, "digest", MessageKind.Digest, OwnerDigest.Compose(view, facts.Names));
        if (longForms.EndsTheWeek(facts))
            Send(owner, today, "weekly", MessageKind.Weekly, await longForms.WeeklyAsync(facts, waiting, cancellation));
        if (longForms.BeginsTheMonth(facts))
            Send(owner, today, "audit", MessageKind.Audit, await longForms.AuditAsync(facts, cancellation));
    }

    /// <summary>Everything for the digest is read by now and nothing of it written, so no transaction waits for a model.</summary>
    private async Task<OwnerDigestView> WithPrefaceAsync(OwnerDigestView view, CancellationToken cancellation) =>
        PrefaceFacts.Of(view) is { } told ? view with { Preface = await prefaces.WriteAsync(told, cancellation) } : view;

    private async Task<OwnerDigestView> ViewAsync(DigestFacts facts, IReadOnlyList<Decision> waiting, CancellationToken cancellation)
    {
        var since = facts.Company.DigestedAt ?? facts.Company.CreatedAt;
        var decided = waiting.Select(d => d.Signal).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var stuck = waiting.OfType<Decision.Stuck>().Select(d => d.Roadblock.Id).ToHashSet(StringComparer.Ordinal);
        var news = (await signals.SinceAsync(facts, since, cancellation)).Where(n => !decided.Contains(n.Key)).ToList();
        // What a signal tells of today is not told once more as merely being in the way.
        stuck.UnionWith(news.Where(n => n.Kind != NewsKind.Resolved && n.Key.StartsWith(Stuck, StringComparison.Ordinal)).Select(n => n.Key[Stuck.Length..]));
        var moved = GoalNews.Moved(facts, since, work.Now);
        var score = await scores.LatestAsync("company", cancellation);
        return new OwnerDigestView
        {
            OwnerId = facts.Company.OwnerId, Date = facts.Today, Decisions = waiting,
            Moved = moved, Stalled = GoalNews.Stalled(facts, moved),
            Teams = await teams.AnswersAsync(facts, facts.Today, facts.Today, cancellation),
            Roadblocks = await teams.RoadblocksAsync(facts, stuck, cancellation),
            Signals = news,
            Score = score?.Sheet, Trend = score?.Trend,
            FirstDays = await FirstDaysAsync(facts, cancellation),
            Notes = await NotesAsync(cancellation),
        };
    }

    private async Task<FirstDays?> FirstDaysAsync(DigestFacts facts, CancellationToken cancellation)
    {
        var day = facts.Calendar.Company.Since(facts.Company.CreatedAt) + 1;
        if (day > FirstDaysLast)
            return null;
        var links = await work.Db.Items.GroupBy(i => i.Link == ItemLink.Linked).Select(g => new { Linked = g.Key, Count = g.Count() }).ToListAsync(cancellation);
        return new FirstDays(
            day, facts.Goals.Values.Count(g => g.Terms.Status == ObjectiveStatus.Active), links.Sum(l => l.Count), links.Where(l => l.Linked).Sum(l => l.Count));
    }

    private async Task<IReadOnlyList<string>> NotesAsync(CancellationToken cancellation)
    {
        var unreachable = await work.Db.Members.Where(m => m.LeftAt == null && m.UnreachableBecause != null).OrderBy(m => m.Name).Select(m => m.Name).ToListAsync(cancellation);
        List<string> notes = [.. new[] { linker.Trouble, cutter.Trouble }.OfType<string>()];
        return unreachable.Count == 0 ? notes : [$"Not reachable: {Core.Digests.Phrasing.Say.List(unreachable, 3)}.", .. notes];
    }

    private void Send(Member owner, DateOnly today, string what, MessageKind kind, Message message) => work.Post(
        owner.CompanyId, owner.InstallationId,
        new Outgoing($"{owner.CompanyId}/{today:yyyy-MM-dd}/{what}", kind, new Destination.Direct(owner.Id), message));
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using StandupBot.Core.Companies;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Core.Standups;
using StandupBot.Core.Webhooks;
using StandupBot.Storage;
using StandupBot.Storage.Rows;

namespace StandupBot.Features.Webhooks;

/// <summary>
/// Finds in the rows of a unit what webhooks are told of, and stages it with them: whoever changes a goal need not remember to say so, and
/// what was not committed was not told.
/// </summary>
internal static class WebhookNews
{
    /// <returns>True when something is to be sent.</returns>
    public static async Task<bool> StageAsync(StandupBotDb db, DateTimeOffset now, CancellationToken cancellation)
    {
        if (db.Tenant is not { } tenant || await CompanyAsync(db, tenant, cancellation) is not { TellsOthers: true })
            return false;
        db.ChangeTracker.DetectChanges();
        var news = await NewsAsync(db, cancellation);
        if (news.Count == 0)
            return false;
        var hooks = await db.Webhooks.AsNoTracking().Where(w => w.RemovedAt == null && w.OffSince == null).OrderBy(w => w.Number).ToListAsync(cancellation);
        foreach (var (type, data) in news)
        {
            var (id, body) = (WebhookPost.NewId(now), WebhookPost.Body(type, now, data));
            foreach (var hook in hooks.Where(h => h.Events.Contains(type)))
                WebhookPost.Add(db, hook, id, body, now);
        }

        return hooks.Count > 0;
    }

    /// <summary>Whoever acts has mostly read it; most companies tell nobody, and for them this is all.</summary>
    private static async ValueTask<Company?> CompanyAsync(StandupBotDb db, string tenant, CancellationToken cancellation) =>
        db.Companies.Local.FindEntry(tenant)?.Entity ?? await db.Companies.AsNoTracking().FirstOrDefaultAsync(cancellation);

    private static async Task<IReadOnlyList<(string Type, object Data)>> NewsAsync(StandupBotDb db, CancellationToken cancellation)
    {
        List<(string, object)> news = [];
        foreach (var goal in Added<Objective>(db))
            news.Add((WebhookEvents.GoalCreated, WebhookData.Goal(goal)));
        foreach (var edit in Added<ObjectiveEdit>(db))
            news.Add((edit.After.Status == ObjectiveStatus.Closed && edit.Before.Status != ObjectiveStatus.Closed ? WebhookEvents.GoalDone : WebhookEvents.GoalChanged, WebhookData.Changed(edit, await GoalAsync(db, edit.ObjectiveId, cancellation))));
        foreach (var report in Added<ObjectiveReport>(db))
            news.Add((WebhookEvents.GoalCheckedIn, WebhookData.CheckedIn(report, await GoalAsync(db, report.ObjectiveId, cancellation))));
        foreach (var run in db.ChangeTracker.Entries<Run>().Where(r => r is { State: EntityState.Modified, Entity: { ClosedAt: not null, SkippedBecause: null } } && WasEmpty(r, nameof(Run.ClosedAt))).Select(r => r.Entity).ToList())
            news.Add((WebhookEvents.StandupClosed, await WebhookData.ClosedAsync(db, run, cancellation)));
        foreach (var (type, roadblock) in Roadblocks(db))
            news.Add((type, WebhookData.Roadblock(roadblock, roadblock.ObjectiveId is { } goal ? await GoalAsync(db, goal, cancellation) : null)));
        // What is found about one person is that person's.
        foreach (var change in Added<SignalLogRow>(db).Where(s => !s.State.Finding.IsPersonal))
            news.Add((change.Kind switch { ChangeKind.Opened => WebhookEvents.SignalOpened, ChangeKind.Resolved => WebhookEvents.SignalResolved, _ => WebhookEvents.SignalChanged }, WebhookData.Signal(change)));
        if (Added<ScoreRow>(db) is { Count: > 0 } scores)
            news.Add((WebhookEvents.ScoreDay, WebhookData.Scores(scores)));
        return news;
    }

    private static List<(string Type, Roadblock Roadblock)> Roadblocks(StandupBotDb db) =>
    [
        .. Added<Roadblock>(db).Select(r => (WebhookEvents.RoadblockOpened, r)),
        .. db.ChangeTracker.Entries<Roadblock>().Where(r => r is { State: EntityState.Modified, Entity.ResolvedAt: not null } && WasEmpty(r, nameof(Roadblock.ResolvedAt))).Select(r => (WebhookEvents.RoadblockResolved, r.Entity)),
    ];

    private static List<T> Added<T>(StandupBotDb db) where T : class => [.. db.ChangeTracker.Entries<T>().Where(e => e.State == EntityState.Added).Select(e => e.Entity)];

    private static bool WasEmpty(EntityEntry entry, string property) => entry.Property(property).OriginalValue is null;

    private static async Task<Objective?> GoalAsync(StandupBotDb db, string id, CancellationToken cancellation) =>
        db.Objectives.Local.FindEntry(id)?.Entity ?? await db.Objectives.AsNoTracking().FirstOrDefaultAsync(o => o.Id == id, cancellation);
}

using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Core.Delivery;
using StandupBot.Core.Standups;
using StandupBot.Delivery;
using StandupBot.Features.Webhooks;
using StandupBot.Storage;

namespace StandupBot.Features;

/// <summary>
/// What one event or one tick changes: load, decide, save once. Messages and wake-ups are staged with the rows and take effect
/// only when those are committed.
/// </summary>
public sealed class UnitOfWork(StandupBotDb db, TimeProvider clock, ITimetable timetable, IPumpBell bell)
{
    private readonly Dictionary<string, DateTimeOffset> standups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> companies = new(StringComparer.Ordinal);
    private readonly HashSet<string> posted = new(StringComparer.Ordinal);

    private DateTimeOffset? heard;

    public StandupBotDb Db => db;

    /// <summary>The instant of this unit, the same from its first line to its last.</summary>
    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    /// <summary>When what this unit acts on reached us: earlier than <see cref="Now"/> where it had to wait for its turn.</summary>
    public DateTimeOffset HeardAt => heard ?? Now;

    /// <param name="at">Of a clock that may have been put back since; nothing is heard in the future.</param>
    public void Hear(DateTimeOffset at) => heard = at < Now ? at : Now;

    /// <summary>Whose rows are visible in this unit.</summary>
    public void ActFor(string companyId) => db.Tenant = companyId;

    /// <summary>The company that this unit acts for; read once, like the two below.</summary>
    public async ValueTask<Company> CompanyAsync(CancellationToken cancellation) =>
        db.Companies.Local.FindEntry(db.Tenant!)?.Entity ?? await db.Companies.FirstOrDefaultAsync(cancellation) ?? throw new InvalidOperationException("No company is in force.");

    public async ValueTask<Team> TeamAsync(string id, CancellationToken cancellation) =>
        db.Teams.Local.FindEntry(id)?.Entity ?? await db.Teams.FirstOrDefaultAsync(t => t.Id == id, cancellation) ?? throw new InvalidOperationException($"There is no team {id}.");

    public async ValueTask<Standup> StandupAsync(string id, CancellationToken cancellation) =>
        db.Standups.Local.FindEntry(id)?.Entity ?? await db.Standups.FirstOrDefaultAsync(s => s.Id == id, cancellation) ?? throw new InvalidOperationException($"There is no stand-up {id}.");

    public void Post(string companyId, string installationId, Outgoing message)
    {
        if (posted.Add(message.Key))
            db.Outbox.Add(OutboxMessage.From(message, companyId, installationId, Now));
    }

    /// <summary>Looks at the stand-up at this instant at the latest, once this is committed. No row is touched, so answers never wait for each other.</summary>
    public void WakeStandup(string standupId, DateTimeOffset? at) => Earliest(standups, standupId, at);

    public void WakeCompany(string companyId, DateTimeOffset? at) => Earliest(companies, companyId, at);

    public async Task SaveAsync(CancellationToken cancellation)
    {
        var told = await WebhookNews.StageAsync(db, Now, cancellation);
        await db.SaveChangesAsync(cancellation);
        foreach (var (standupId, at) in standups)
            await timetable.WakeStandupAsync(standupId, at, cancellation);
        foreach (var (companyId, at) in companies)
            await timetable.WakeCompanyAsync(companyId, at, cancellation);
        if (told || posted.Count > 0)
            bell.Ring();
    }

    private static void Earliest(Dictionary<string, DateTimeOffset> wakeUps, string id, DateTimeOffset? at)
    {
        if (at is { } instant && (!wakeUps.TryGetValue(id, out var planned) || instant < planned))
            wakeUps[id] = instant;
    }
}

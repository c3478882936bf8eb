using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Core.Delivery;
using StandupBot.Core.Standups;
using StandupBot.Delivery;
using StandupBot.Storage;

namespace StandupBot.Features;

/// <summary>
/// What one event or one tick changes: load, decide, save once. Messages and wake-ups are staged with the rows and take effect
/// only when those are committed.
/// </summary>
public sealed class UnitOfWork(StandupBotDb db, TimeProvider clock, ITimetable timetable, IPumpBell bell)
{
    private readonly HashSet<Standup> standups = [];
    private readonly HashSet<Company> companies = [];
    private readonly Dictionary<string, DateTimeOffset> nudges = new(StringComparer.Ordinal);
    private readonly HashSet<string> posted = new(StringComparer.Ordinal);

    public StandupBotDb Db => db;

    /// <summary>The instant of this unit, the same from its first line to its last.</summary>
    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    /// <summary>Whose rows are visible in this unit.</summary>
    public void ActFor(string companyId) => db.Tenant = companyId;

    public void Post(string companyId, string installationId, Outgoing message)
    {
        if (posted.Add(message.Key))
            db.Outbox.Add(OutboxMessage.From(message, companyId, installationId, Now));
    }

    /// <summary>The stand-up's row changed what is due: its wake-up is moved after the commit.</summary>
    public void Reschedule(Standup standup) => standups.Add(standup);

    /// <summary>An answer came in: the channel message wants an edit soon. No row of the run is touched, so answers never wait for each other.</summary>
    public void Nudge(string standupId, DateTimeOffset at) => nudges[standupId] = at;

    public void Reschedule(Company company) => companies.Add(company);

    public async Task SaveAsync(CancellationToken cancellation)
    {
        await db.SaveChangesAsync(cancellation);
        foreach (var standup in standups)
            await timetable.PlanStandupAsync(standup.Id, standup.NextDueAt, cancellation);
        foreach (var (standupId, at) in nudges)
            await timetable.NudgeStandupAsync(standupId, at, cancellation);
        foreach (var company in companies)
            await timetable.PlanCompanyAsync(company.Id, company.NextDueAt, cancellation);
        if (posted.Count > 0)
            bell.Ring();
    }
}

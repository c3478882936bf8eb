using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Core.Standups;
using StandupBot.Storage;

namespace StandupBot.Features.Standups;

/// <summary>Loads a stand-up with its runs, and with its team, members, absences and holidays.</summary>
public sealed class StandupLoader(UnitOfWork work, DaysOff daysOff)
{
    /// <summary>So long after it a run's channel message is still brought up to date.</summary>
    private const int DaysToChange = 14;

    /// <summary>
    /// A stand-up with its team and company, which whatever is done next asks for, and with each of its runs that may still change. However
    /// many runs there were, only these are looked at. Filters are off: a company is named where it is known.
    /// </summary>
    private static readonly Translated<(string Standup, string? Company, DateOnly Since), Found> ById = Translated.Of<string, string?, DateOnly, Found>((db, standupId, companyId, since) =>
        from standup in db.Standups.IgnoreQueryFilters()
        where standup.Id == standupId && (companyId == null || standup.CompanyId == companyId)
        join team in db.Teams on standup.TeamId equals team.Id
        join company in db.Companies on standup.CompanyId equals company.Id
        join held in db.Runs.Where(r => r.StandupId == standupId && r.SkippedBecause == null
            && (r.ClosedAt == null || (r.SummaryWantedAt != null && r.Date >= since) || r.Date == db.Runs.Where(l => l.StandupId == standupId && l.SkippedBecause == null).Max(l => (DateOnly?)l.Date)))
            on standup.Id equals held.StandupId into runs
        from run in runs.DefaultIfEmpty()
        select new Found(
            standup, team, company, run,
            db.CheckIns.Where(c => c.RunId == run!.Id).Max(c => (DateTimeOffset?)c.EditedAt), db.CheckIns.Count(c => c.RunId == run!.Id),
            db.CheckIns.Where(c => c.RunId == run!.Id).Sum(c => c.Revision)));

    /// <summary>The timetable knows a stand-up by its id alone; from here on only its own company's rows are visible.</summary>
    /// <returns>Null when there is no such stand-up.</returns>
    public async Task<StandupNow?> WakeAsync(string standupId, CancellationToken cancellation)
    {
        var found = await FindAsync(standupId, null, cancellation);
        if (found is not null)
            work.ActFor(found.Company.Id);
        return found;
    }

    /// <returns>Null when the company in force has no such stand-up.</returns>
    public async Task<StandupNow?> FindAsync(string standupId, CancellationToken cancellation) =>
        work.Db.Tenant is { } company ? await FindAsync(standupId, company, cancellation) : null;

    private async Task<StandupNow?> FindAsync(string standupId, string? companyId, CancellationToken cancellation)
    {
        var found = await ById.ListAsync(work.Db, (standupId, companyId, DateOnly.FromDateTime(work.Now.UtcDateTime).AddDays(-DaysToChange)), cancellation);
        if (found.Count == 0)
            return null;
        var runs = found.Where(f => f.Run is not null).Select(f => new CurrentRun(f.Run!, f.ChangedAt, f.Answered, f.Changes)).OrderBy(r => r.Run.IsOpen).ThenBy(r => r.Run.Date);
        return new StandupNow(found[0].Standup, found[0].Company, [.. runs]);
    }

    public async Task<StandupContext> LoadAsync(Standup standup, CancellationToken cancellation)
    {
        var team = await work.TeamAsync(standup.TeamId, cancellation);
        var lastWeek = DateOnly.FromDateTime(work.Now.UtcDateTime).AddDays(-8);
        return new StandupContext(
            await work.CompanyAsync(cancellation),
            standup,
            team,
            await work.Db.Members.Where(m => team.MemberIds.Contains(m.Id)).OrderBy(m => m.Id).ToListAsync(cancellation),
            await work.Db.Absences.Where(a => a.To >= lastWeek).ToListAsync(cancellation),
            [.. (await daysOff.AllAsync(cancellation)).Where(h => h.Date >= lastWeek)]);
    }

    /// <summary>One row of <see cref="ById"/>: the team comes along to be tracked.</summary>
    private sealed record Found(Standup Standup, Team Team, Company Company, Run? Run, DateTimeOffset? ChangedAt, int Answered, int Changes);
}

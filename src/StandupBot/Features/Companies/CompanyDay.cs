using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Features.Companies;

/// <summary>When the company's day is to be looked at: the evaluation after its last run, the digest at its time; both on working days only.</summary>
/// <param name="DigestAt">Digest time today, in the company's zone.</param>
/// <param name="DigestTime">The digest time of every day, as the stand-ups name it.</param>
/// <param name="AllRunsEnded">True once every stand-up of today has come to its end; false on a day without any.</param>
public sealed record CompanyDay(DateOnly Today, DateTimeOffset DigestAt, TimeOnly DigestTime, bool AllRunsEnded)
{
    public bool EvaluationIsDue(Company company, DateTimeOffset now) =>
        company.EvaluatedOn != Today && (AllRunsEnded || now >= DigestAt);

    public bool DigestIsDue(Company company, DateTimeOffset now) =>
        company.DigestedOn != Today && now >= DigestAt;
}

/// <summary>Reads the company's day from its stand-ups and runs.</summary>
public sealed class CompanyDayReader(UnitOfWork work, RecurrenceDates ruleDates, Standups.StandupLoader standups)
{
    /// <summary>The digest time of a company whose stand-ups name none.</summary>
    private static readonly TimeOnly UsualDigestTime = new(17, 0);

    public async Task<CompanyDay> ReadAsync(Company company, CancellationToken cancellation)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(company.TimeZone);
        var today = LocalClock.DateAt(work.Now, zone);
        var active = await work.Db.Standups.AsNoTracking().Where(s => s.State == StandupState.Active).OrderBy(s => s.Id).ToListAsync(cancellation);
        var digestTime = DigestTime(active);
        return new CompanyDay(today, LocalClock.ToInstant(today, digestTime, zone), digestTime, await AllEndedAsync(active, today, cancellation));
    }

    /// <summary>With several digest times the latest one, so that the digest knows of every stand-up.</summary>
    private static TimeOnly DigestTime(IReadOnlyList<Standup> standups) =>
        standups.Count == 0 ? UsualDigestTime : standups.Max(s => s.DigestTime);

    private async Task<bool> AllEndedAsync(IReadOnlyList<Standup> active, DateOnly today, CancellationToken cancellation)
    {
        var ended = await work.Db.Runs.Where(r => r.Date == today && (r.ClosedAt != null || r.SkippedBecause != null))
            .Select(r => r.StandupId).ToHashSetAsync(cancellation);
        if (ended.Count == 0)
            return false;
        foreach (var standup in active.Where(s => !ended.Contains(s.Id)))
            if ((await standups.LoadAsync(standup, cancellation)).Occurrences(ruleDates).On(today) is not null)
                return false;
        return true;
    }
}

using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Calendars;
using StandupBot.Core.Companies;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Digests;
using StandupBot.Features.Privacy;
using StandupBot.Features.Signals;
using StandupBot.Telemetry;

namespace StandupBot.Features.Companies;

/// <summary>
/// Brings a company up to the present: once a working day its signals and score, once a working day its digest. It may be called
/// at any time and any number of times: what was done is in the company's row (behaviour 10).
/// </summary>
public sealed class AdvanceCompany(
    UnitOfWork work, SnapshotLoader snapshots, CompanyDayReader days, EvaluateCompany evaluate, SendDigest digest, Eraser eraser, KeepToRetention retention, Instruments instruments, TimeProvider clock)
{
    public async Task HandleAsync(string companyId, CancellationToken cancellation)
    {
        work.ActFor(companyId);
        await eraser.EraseWhoAskedAsync(cancellation);
        if (await work.Db.Companies.SingleOrDefaultAsync(cancellation) is not { } company)
            return;
        var day = await days.ReadAsync(company, cancellation);
        // The end of each run wakes the company, and mostly others are still open: who works when is read only once that matters.
        if (day.EvaluationIsDue(company, work.Now) || day.DigestIsDue(company, work.Now))
            await WorkAsync(company, day, cancellation);
        await retention.HandleAsync(company, day.Today, cancellation);
        Plan(company, day);
        await work.SaveAsync(cancellation);
    }

    private async Task WorkAsync(Company company, CompanyDay day, CancellationToken cancellation)
    {
        var calendar = new WorkCalendar(await snapshots.PeopleAsync(cancellation));
        if (!calendar.Company.IsWorkday(day.Today))
            return;
        if (day.EvaluationIsDue(company, work.Now))
        {
            await evaluate.HandleAsync(company, day.Today, cancellation);
            company.MarkEvaluated(day.Today);
        }

        if (!day.DigestIsDue(company, work.Now))
            return;
        // The digest reads the signals as they stand after today's evaluation.
        await work.Db.SaveChangesAsync(cancellation);
        using var span = Instruments.Activities.StartActivity("digest");
        var began = clock.GetTimestamp();
        await digest.HandleAsync(company, calendar, day.Today, cancellation);
        instruments.Digested(clock.GetElapsedTime(began));
        company.MarkDigested(day.Today, work.Now);
    }

    /// <summary>Digest time today while it is still to come, else digest time tomorrow; the end of a run wakes the company earlier.</summary>
    private void Plan(Company company, CompanyDay day)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(company.TimeZone);
        company.NextDueAt = day.DigestAt > work.Now
            ? day.DigestAt
            : LocalClock.ToInstant(day.Today.AddDays(1), day.DigestTime, zone);
        work.WakeCompany(company.Id, company.NextDueAt);
    }
}

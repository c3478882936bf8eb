using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Calendars;
using StandupBot.Core.Companies;
using StandupBot.Core.Standups;
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
        var calendar = new WorkCalendar(await snapshots.PeopleAsync(cancellation));
        var day = await days.ReadAsync(company, calendar, cancellation);
        if (day.EvaluationIsDue(company, work.Now))
        {
            await evaluate.HandleAsync(company, day.Today, cancellation);
            company.MarkEvaluated(day.Today);
        }

        if (day.DigestIsDue(company, work.Now))
        {
            // The digest reads the signals as they stand after today's evaluation.
            await work.Db.SaveChangesAsync(cancellation);
            using var span = Instruments.Activities.StartActivity("digest");
            var began = clock.GetTimestamp();
            await digest.HandleAsync(company, calendar, day.Today, cancellation);
            instruments.Digested(clock.GetElapsedTime(began));
            company.MarkDigested(day.Today, work.Now);
        }

        await retention.HandleAsync(company, day.Today, cancellation);
        await PlanAsync(company, day, cancellation);
        await work.SaveAsync(cancellation);
    }

    /// <summary>Digest time today while it is still to come, else digest time tomorrow; the end of a run wakes the company earlier.</summary>
    private async Task PlanAsync(Company company, CompanyDay day, CancellationToken cancellation)
    {
        var active = await work.Db.Standups.Where(s => s.State == StandupState.Active).ToListAsync(cancellation);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(company.TimeZone);
        company.NextDueAt = day.DigestAt > work.Now
            ? day.DigestAt
            : LocalClock.ToInstant(day.Today.AddDays(1), CompanyDayReader.DigestTime(active), zone);
        work.WakeCompany(company.Id, company.NextDueAt);
    }
}

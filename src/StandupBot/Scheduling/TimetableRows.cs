using Microsoft.EntityFrameworkCore;
using StandupBot.Features;
using StandupBot.Storage;

namespace StandupBot.Scheduling;

/// <summary>From the rows to the triggers, for stand-ups and companies that are due before an instant.</summary>
internal static class TimetableRows
{
    public static async Task WakeAsync(StandupBotDb db, ITimetable timetable, DateTimeOffset dueBefore, CancellationToken cancellation)
    {
        var standups = await db.Standups.IgnoreQueryFilters()
            .Where(s => s.NextDueAt != null && s.NextDueAt < dueBefore).Select(s => new { s.Id, s.NextDueAt }).ToListAsync(cancellation);
        foreach (var standup in standups)
            await timetable.WakeStandupAsync(standup.Id, standup.NextDueAt!.Value, cancellation);
        // A company that was never looked at has no plan yet: it is due at once.
        var companies = await db.Companies.IgnoreQueryFilters()
            .Where(c => c.NextDueAt == null || c.NextDueAt < dueBefore).Select(c => new { c.Id, c.NextDueAt }).ToListAsync(cancellation);
        foreach (var company in companies)
            await timetable.WakeCompanyAsync(company.Id, company.NextDueAt ?? DateTimeOffset.MinValue, cancellation);
    }
}

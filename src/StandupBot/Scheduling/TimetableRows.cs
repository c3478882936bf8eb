using Microsoft.EntityFrameworkCore;
using StandupBot.Features;
using StandupBot.Storage;

namespace StandupBot.Scheduling;

/// <summary>From the rows to the triggers, for stand-ups and companies that are due before an instant, and channel messages that are behind.</summary>
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
        foreach (var behind in await BehindAsync(db, cancellation))
            await timetable.WakeStandupAsync(behind, DateTimeOffset.MinValue, cancellation);
    }

    /// <summary>
    /// Stand-ups whose channel message does not tell of every answer. An answer wakes its stand-up without touching its row, so a host that
    /// ends in that instant takes the wake-up with it.
    /// </summary>
    private static Task<List<string>> BehindAsync(StandupBotDb db, CancellationToken cancellation) =>
        db.Standups.IgnoreQueryFilters().Where(s => s.LastOccurrence != null && db.Runs.Any(r =>
            r.StandupId == s.Id && r.Date == s.LastOccurrence && r.SkippedBecause == null
            && (r.SummaryWantedAt != null || db.CheckIns.Where(c => c.RunId == r.Id).Sum(c => c.Revision) != r.ChangesTold)))
        .Select(s => s.Id).ToListAsync(cancellation);
}

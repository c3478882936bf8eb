using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Calendars;
using StandupBot.Core.Companies;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Features.Directory;

namespace StandupBot.Features.Digests;

/// <summary>Loads what the owner's messages have in common.</summary>
public sealed class DigestFactsLoader(UnitOfWork work, People people)
{
    public async Task<DigestFacts> LoadAsync(Company company, WorkCalendar calendar, DateOnly today, CancellationToken cancellation)
    {
        var open = await work.Db.Signals.AsNoTracking()
            .Where(s => s.Stage == SignalStage.Open || s.Stage == SignalStage.Acknowledged).ToListAsync(cancellation);
        return new DigestFacts(
            company, calendar, today, await people.NamesAsync(cancellation),
            [.. open.Select(s => s.State).Where(s => !s.Finding.IsPersonal).OrderByDescending(s => s.Severity).ThenBy(s => s.OpenedAt).ThenBy(s => s.Key, StringComparer.Ordinal)],
            await work.Db.Objectives.AsNoTracking().Include(o => o.Reports).ToDictionaryAsync(o => o.Id, StringComparer.Ordinal, cancellation),
            await work.Db.Teams.AsNoTracking().ToDictionaryAsync(t => t.Id, StringComparer.Ordinal, cancellation));
    }
}

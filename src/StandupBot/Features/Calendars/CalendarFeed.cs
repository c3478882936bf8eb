using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Standups;
using StandupBot.Features.Tokens;
using Absence = StandupBot.Core.Companies.Absence;

namespace StandupBot.Features.Calendars;

/// <summary>The stand-ups that ask one person, as a calendar: without holidays, and without the days on which the person is away.</summary>
public sealed class CalendarFeed(UnitOfWork work, StandupLoader loader, RecurrenceDates ruleDates, CalendarText text)
{
    private const int DaysBack = 90;
    private const int DaysAhead = 500;
    private const int MostStandups = 50;

    public async Task<string> WriteAsync(Bearer bearer, CancellationToken cancellation)
    {
        work.ActFor(bearer.CompanyId);
        var member = await work.Db.Members.AsNoTracking().FirstAsync(m => m.Id == bearer.MemberId, cancellation);
        var teams = (await work.Db.Teams.OrderBy(t => t.Id).ToListAsync(cancellation)).Where(t => t.Asks(member)).Select(t => t.Id).ToList();
        var standups = await work.Db.Standups.Where(s => teams.Contains(s.TeamId) && s.State == StandupState.Active).OrderBy(s => s.Id).Take(MostStandups).ToListAsync(cancellation);
        var since = DateOnly.FromDateTime(work.Now.UtcDateTime).AddDays(-DaysBack);
        var holidays = await work.Db.Holidays.AsNoTracking().Where(h => h.Date >= since).ToListAsync(cancellation);
        var absences = await work.Db.Absences.AsNoTracking().Where(a => a.MemberId == member.Id && a.To >= since).ToListAsync(cancellation);
        List<CalendarEntry> entries = [];
        foreach (var standup in standups)
            if (Entry(await loader.LoadAsync(standup, cancellation) with { Holidays = holidays }, member, absences, since) is { } entry)
                entries.Add(entry);
        return text($"Stand-ups of {member.Name}", entries, work.Now.Year);
    }

    private CalendarEntry? Entry(StandupContext context, Member member, IReadOnlyList<Absence> absences, DateOnly since)
    {
        var (standup, occurrences) = (context.Standup, context.Occurrences(ruleDates));
        var zone = standup.ZoneMode == ZoneMode.Member ? context.ZoneOf(member) : context.Zone;
        if (CalendarEntry.Of(occurrences, zone) is not var (first, rule, until))
            return null;
        var last = since.AddDays(DaysBack + DaysAhead);
        var off = occurrences.Holidays.Keys.ToHashSet();
        var dates = (occurrences with { Holidays = new Dictionary<DateOnly, string>() }).From(since).Select(plan => plan.Date).TakeWhile(date => date <= last);
        return new CalendarEntry
        {
            Uid = $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(standup.Id)).AsSpan(0, 10))}@standupbot", Title = $"{context.Team.Name} stand-up",
            Words = FormattableString.Invariant($"Answer within {standup.WindowMinutes} minutes."), Zone = zone, First = first, Time = standup.Time, Rule = rule, Until = until, Stamp = standup.CreatedAt,
            Except = [.. dates.Where(date => off.Contains(date) || absences.Any(a => a.Covers(date)))],
        };
    }
}

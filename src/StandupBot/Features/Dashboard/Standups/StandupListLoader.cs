using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Commands;
using StandupBot.Features.Dashboard.Access;

namespace StandupBot.Features.Dashboard.Standups;

/// <summary>Loads the page "Stand-ups": six queries beside the call, however many stand-ups there are.</summary>
public sealed class StandupListLoader(UnitOfWork work, RunCounts counts, ChannelLabels channels, RecurrenceDates ruleDates)
{
    private const int LastRuns = 10;

    public async Task<StandupList> LoadAsync(Call call, CancellationToken cancellation)
    {
        var teams = call.People.Teams.Where(t => DashboardRules.SeeTeam(call, t).IsGranted).Select(t => t.Id).ToList();
        var standups = await work.Db.Standups.AsNoTracking().Where(s => teams.Contains(s.TeamId)).OrderBy(s => s.Id).ToListAsync(cancellation);
        var holidays = await work.Db.Holidays.AsNoTracking().Where(h => h.Date >= call.Today.AddDays(-1)).ToListAsync(cancellation);
        var ids = standups.Select(s => s.Id).ToList();
        var open = await work.Db.Runs.AsNoTracking().Where(r => ids.Contains(r.StandupId) && r.ClosedAt == null && r.SkippedBecause == null).ToListAsync(cancellation);
        var last = await LastAsync(call, ids, cancellation);
        var names = await channels.OfAsync(standups, cancellation);
        return new StandupList(call.Today, [.. standups.Select(s => Card(call, s)).OrderBy(c => c.Team, StringComparer.OrdinalIgnoreCase)]);

        StandupCard Card(Call reader, Standup standup)
        {
            var context = StandupTerms.Context(reader, standup, reader.People.Team(standup.TeamId)!, [], holidays);
            DateTimeOffset? until = open.Where(r => r.StandupId == standup.Id).Select(r => (DateTimeOffset?)r.ClosesAt).Max();
            return new StandupCard(
                standup.Id, context.Team.Name, names.GetValueOrDefault(standup.Id), StandupTerms.When(context), StandupTerms.State(context, ruleDates, work.Now, until, reader.Zone),
                standup.State == StandupState.Paused, [.. last[standup.Id].OrderBy(r => r.Date)]);
        }
    }

    private async Task<ILookup<string, RunCount>> LastAsync(Call call, List<string> standups, CancellationToken cancellation)
    {
        var runs = await work.Db.Standups.AsNoTracking().Where(s => standups.Contains(s.Id))
            .SelectMany(s => work.Db.Runs.Where(r => r.StandupId == s.Id && r.SkippedBecause == null).OrderByDescending(r => r.Date).Take(LastRuns)).ToListAsync(cancellation);
        return runs.Zip(await counts.OfAsync(call, runs, cancellation)).ToLookup(pair => pair.First.StandupId, pair => pair.Second, StringComparer.Ordinal);
    }
}

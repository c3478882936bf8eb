using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Commands;
using StandupBot.Features.Dashboard.Access;

namespace StandupBot.Features.Dashboard.Standups;

/// <summary>Loads the participation of the teams that the reader sees: two queries beside the call.</summary>
public sealed class ParticipationLoader(UnitOfWork work, RunCounts counts)
{
    private const int Weeks = 8;

    public async Task<Participation> LoadAsync(Call call, CancellationToken cancellation)
    {
        List<Team> teams = [.. call.People.Teams.Where(t => DashboardRules.SeeTeam(call, t).IsGranted).OrderBy(t => t.Name, StringComparer.OrdinalIgnoreCase)];
        var ids = teams.Select(t => t.Id).ToList();
        var from = MondayOf(call.Today).AddDays(-7 * (Weeks - 1));
        var runs = await work.Db.Runs.AsNoTracking().Where(r => ids.Contains(r.TeamId) && r.Date >= from && r.SkippedBecause == null).ToListAsync(cancellation);
        var counted = runs.Zip(await counts.OfAsync(call, runs, cancellation)).ToLookup(pair => pair.First.TeamId, pair => pair.Second, StringComparer.Ordinal);
        return new Participation([.. teams.Where(t => counted[t.Id].Any()).Select(t => Of(t, counted[t.Id], LocalClock.DateAt(call.Now, call.People.ZoneOf(t))))]);
    }

    internal static TeamParticipation Of(Team team, IEnumerable<RunCount> runs, DateOnly today) =>
        new(team.Name, [.. runs.GroupBy(r => MondayOf(r.Date)).OrderByDescending(w => w.Key).Select(w => new WeekParticipation(
            w.Key, w.Count(), w.Sum(r => r.Answered), w.Sum(r => r.Asked), w.Sum(r => r.Late), w.Sum(r => r.Away), w.Max(r => r.Asked), w.Key < MondayOf(today)))]);

    private static DateOnly MondayOf(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));
}

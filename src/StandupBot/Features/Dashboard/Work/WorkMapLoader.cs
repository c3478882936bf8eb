using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Dashboard.Work;

/// <summary>Loads the page "Work": what the database counted of the days shown, in three queries beside the call.</summary>
public sealed class WorkMapLoader(UnitOfWork work, DaysOfCompany days)
{
    private const int DaysShown = 20;

    /// <param name="team">Null for all that the reader may see.</param>
    public async Task<WorkMap> LoadAsync(Call call, Team? team, CancellationToken cancellation)
    {
        var calendar = (await days.LoadAsync(call, cancellation)).Calendar;
        var workdays = team is null ? calendar.Company : calendar.Team(team.Id);
        var (from, today) = (workdays.Window(DaysShown), workdays.Today);
        var items = work.Db.Items.AsNoTracking().Where(i => i.Date >= from && i.Date <= today);
        if (team is not null || !call.May.OwnsCompany)
        {
            List<string> seen = team is null ? VisibleTeams.Of(call).ConvertAll(t => t.Id) : [team.Id];
            items = items.Where(i => seen.Contains(i.TeamId));
        }

        var counts = await items.GroupBy(i => new { i.Link, i.ObjectiveId, i.Date }).Select(g => new WorkCount(g.Key.Link, g.Key.ObjectiveId, g.Key.Date, g.Count())).ToListAsync(cancellation);
        List<DateOnly> shown = [.. Enumerable.Range(0, today.DayNumber - from.DayNumber + 1).Select(from.AddDays).Where(d => workdays.IsWorkday(d) || counts.Exists(c => c.Date == d))];
        return WorkMaps.Of(call, team, shown, counts);
    }
}

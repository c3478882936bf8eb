using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Features.Directory;
using StandupBot.Features.Standups;
using DayOff = StandupBot.Core.Standups.Scheduling.Holiday;

namespace StandupBot.Features.Companies;

/// <summary>Takes days off into the calendar of the company or of one team; what is known already is not added twice.</summary>
public sealed class AddHolidays(UnitOfWork work, DirectoryDesk directory, StandupDesk standups)
{
    /// <param name="team">A name or an id; null for all teams.</param>
    public async Task<HolidaysOutcome> HandleAsync(string? team, IReadOnlyList<DayOff> days, CancellationToken cancellation)
    {
        if (await work.Db.Companies.IgnoreQueryFilters().ToListAsync(cancellation) is not [var company])
            return new HolidaysRefused("There is not exactly one company in this database; start the bot once, or name its database with --Storage:ConnectionString.");
        work.ActFor(company.Id);
        var teams = await work.Db.Teams.OrderBy(t => t.Id).ToListAsync(cancellation);
        var one = team is null ? null : teams.Find(t => t.Id == team || t.Name.Equals(team, StringComparison.OrdinalIgnoreCase));
        if (team is not null && one is null)
            return new HolidaysRefused($"There is no team {team}. There are {string.Join(", ", teams.Select(t => t.Name))}.");
        var known = await work.Db.Holidays.Where(h => h.TeamId == null || (one != null && h.TeamId == one.Id)).Select(h => h.Date).ToHashSetAsync(cancellation);
        var added = days.DistinctBy(d => d.Date).Where(d => !known.Contains(d.Date)).ToList();
        foreach (var day in added)
            directory.TakeOff(company.Id, one?.Id, day.Date, day.Name);
        await work.SaveAsync(cancellation);
        await ReplanAsync(one is null ? teams : [one], cancellation);
        return new HolidaysAdded(added.Count, one?.Name ?? company.Name);
    }

    /// <summary>A stand-up may have been due on a day that is off now.</summary>
    private async Task ReplanAsync(IReadOnlyList<Team> teams, CancellationToken cancellation)
    {
        foreach (var team in teams)
            await standups.ReplanTeamAsync(team.Id, cancellation);
        await work.SaveAsync(cancellation);
    }
}

/// <summary>What came of it.</summary>
public abstract record HolidaysOutcome;

/// <param name="For">The company's or the team's name.</param>
public sealed record HolidaysAdded(int Days, string For) : HolidaysOutcome;

public sealed record HolidaysRefused(string Why) : HolidaysOutcome;

using StandupBot.Core.Companies;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Features.Standups;

/// <summary>The definitions of stand-ups: begin, change, pause, resume. An open run keeps what it opened with (behaviour 20).</summary>
public sealed class StandupDesk(UnitOfWork work, StandupLoader loader, AdvanceStandup advance)
{
    public Standup Begin(Company company, Team team, string installationId, string id, string channel)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(team.TimeZone ?? company.TimeZone);
        var standup = new Standup
        {
            Id = id, CompanyId = company.Id, TeamId = team.Id, InstallationId = installationId, Channel = channel,
            CreatedAt = work.Now, StartsOn = LocalClock.DateAt(work.Now, zone),
        };
        work.Db.Standups.Add(standup);
        return standup;
    }

    /// <summary>After a change of the stand-up, its team or its people: works out anew when it is due. Call it once the change is saved.</summary>
    public async Task ReplanAsync(string standupId, CancellationToken cancellation)
    {
        if (await loader.LoadAsync(standupId, cancellation) is not { } context)
            return;
        advance.Plan(context, await advance.CurrentAsync(standupId, cancellation));
    }
}

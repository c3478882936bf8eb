using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Core.Digests;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Features.Directory;
using StandupBot.Features.Standups;

namespace StandupBot.Features.Companies;

/// <summary>An empty database gets a company of one, with a team and a stand-up, so that there is something to begin with.</summary>
public sealed class FirstCompany(UnitOfWork work, DirectoryDesk directory, StandupDesk standups)
{
    private const string Zone = "Etc/UTC";

    public async Task FoundAsync(CancellationToken cancellation)
    {
        if (await work.Db.Companies.IgnoreQueryFilters().AnyAsync(cancellation))
            return;
        try
        {
            await FoundInEmptyHouseAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Two hosts that start on one empty database both find it empty; the other one was faster.
            work.Db.ChangeTracker.Clear();
            if (!await work.Db.Companies.IgnoreQueryFilters().AnyAsync(cancellation))
                throw;
        }
    }

    private async Task FoundInEmptyHouseAsync(CancellationToken cancellation)
    {
        work.ActFor("company");
        var company = directory.Found("company", "Your company", "you", Zone, Installation.Local, "local");
        var owner = directory.Join(company.Id, "local", "you", "You", null, MemberRole.Owner);
        var team = directory.Gather(company.Id, "team", "Everybody", owner.Id, [owner.Id], null, Workweek);
        await work.SaveAsync(cancellation);
        var standup = standups.Begin(company, team, "local", "standup", "general");
        await work.SaveAsync(cancellation);
        await standups.ReplanAsync(standup.Id, cancellation);
        Welcome(company, owner, team.Name, standup.NextDueAt);
        await work.SaveAsync(cancellation);
    }

    private static IReadOnlyList<DayOfWeek> Workweek { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    private void Welcome(Company company, Member owner, string team, DateTimeOffset? next)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(Zone);
        WelcomeView view = new()
        {
            MemberId = owner.Id, CompanyName = company.Name, Owner = true, RetentionMonths = company.RetentionMonths,
            Teams = [new WelcomeTeam(team, next is { } at ? new LocalTime(at, zone) : null)],
        };
        work.Post(company.Id, owner.InstallationId, new Outgoing(
            $"{company.Id}/welcome/{owner.Id}", MessageKind.Welcome, new Destination.Direct(owner.Id),
            WelcomeMessage.Compose(view, Names.Of(new PersonView(owner.Id, owner.Name)))));
    }
}

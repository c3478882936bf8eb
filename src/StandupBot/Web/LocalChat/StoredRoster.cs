using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Features;
using StandupBot.Features.Directory;
using StandupBot.Features.Standups;

namespace StandupBot.Web.LocalChat;

/// <summary>People and channels that are added on the page: a person joins the first team, a channel gets a team and its stand-up.</summary>
public sealed class StoredRoster(IServiceScopeFactory scopes) : ILocalRoster
{
    public async Task<string?> AddMemberAsync(LocalPlace by, string id, string name, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (work, company) = await OpenAsync(scope, by, cancellation);
        if (await work.Db.Members.AnyAsync(m => m.Id == id, cancellation))
            return null;
        var directory = scope.ServiceProvider.GetRequiredService<DirectoryDesk>();
        directory.Join(company.Id, by.InstallationId, id, name, null, MemberRole.Member);
        if (await work.Db.Teams.OrderBy(t => t.Id).FirstOrDefaultAsync(cancellation) is { } team)
            team.MemberIds = [.. team.MemberIds, id];
        await work.SaveAsync(cancellation);
        return null;
    }

    public async Task<string?> AddChannelAsync(LocalPlace by, string id, string name, IReadOnlyList<string> memberIds, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (work, company) = await OpenAsync(scope, by, cancellation);
        if (await work.Db.Standups.AnyAsync(s => s.Channel == name, cancellation))
            return $"There is a channel #{name} already; choose another name.";
        var standups = scope.ServiceProvider.GetRequiredService<StandupDesk>();
        var team = scope.ServiceProvider.GetRequiredService<DirectoryDesk>().Gather(company.Id, id, name, by.MemberId, memberIds, null, Workweek);
        await work.SaveAsync(cancellation);
        var standup = standups.Begin(company, team, by.InstallationId, $"{id}-standup", name);
        await work.SaveAsync(cancellation);
        await standups.ReplanAsync(standup.Id, cancellation);
        await work.SaveAsync(cancellation);
        return null;
    }

    private static IReadOnlyList<DayOfWeek> Workweek { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    private static async Task<(UnitOfWork Work, Company Company)> OpenAsync(AsyncServiceScope scope, LocalPlace by, CancellationToken cancellation)
    {
        var work = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        var installation = await work.Db.Installations.IgnoreQueryFilters().SingleAsync(i => i.Id == by.InstallationId, cancellation);
        work.ActFor(installation.CompanyId);
        return (work, await work.Db.Companies.SingleAsync(cancellation));
    }
}

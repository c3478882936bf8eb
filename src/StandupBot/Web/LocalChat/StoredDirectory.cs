using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Storage;

namespace StandupBot.Web.LocalChat;

/// <summary>Who there is in the local chat, read from the companies that are connected to it.</summary>
public sealed class StoredDirectory(IServiceScopeFactory scopes) : ILocalDirectory
{
    public async Task<LocalDirectory> ReadAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<StandupBotDb>();
        var installations = await db.Installations.IgnoreQueryFilters()
            .Where(i => i.Platform == LocalChatPlatform.PlatformName).OrderBy(i => i.Id).ToListAsync(cancellation);
        List<LocalCompany> companies = [];
        foreach (var installation in installations)
            companies.Add(await CompanyAsync(db, installation, cancellation));
        return new LocalDirectory(companies);
    }

    private static async Task<LocalCompany> CompanyAsync(StandupBotDb db, Installation installation, CancellationToken cancellation)
    {
        db.Tenant = installation.CompanyId;
        var company = await db.Companies.AsNoTracking().SingleAsync(cancellation);
        var members = await db.Members.AsNoTracking().Where(m => m.LeftAt == null && m.InstallationId == installation.Id).OrderBy(m => m.Name).ToListAsync(cancellation);
        return new LocalCompany(
            installation.Id, company.Name, [.. members.Select(m => new LocalMember(m.Id, m.Name, RoleOf(m, company)))], await ChannelsAsync(db, installation, cancellation));
    }

    /// <summary>A channel is where some stand-up meets, with the people of the teams that meet there, or one that was told of, with who is in it.</summary>
    private static async Task<IReadOnlyList<LocalChannel>> ChannelsAsync(StandupBotDb db, Installation installation, CancellationToken cancellation)
    {
        var standups = await db.Standups.AsNoTracking().Where(s => s.InstallationId == installation.Id).ToListAsync(cancellation);
        var teams = await db.Teams.AsNoTracking().ToDictionaryAsync(t => t.Id, cancellation);
        var told = await db.Channels.AsNoTracking().Where(c => c.InstallationId == installation.Id).ToListAsync(cancellation);
        var there = standups.Select(s => (Id: s.Channel, People: People(teams[s.TeamId]))).Concat(told.Select(c => (Id: c.ChannelId, People: c.MemberIds.AsEnumerable())));
        return [.. there.GroupBy(c => c.Id, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g =>
            new LocalChannel(g.Key, g.Key.TrimStart('#'), [.. g.SelectMany(c => c.People).Distinct(StringComparer.Ordinal)]))];
    }

    private static IEnumerable<string> People(Team team) => team.MemberIds.Append(team.LeadId);

    private static string RoleOf(Member member, Company company) => (member.Id == company.OwnerId, member.Role) switch
    {
        (true, _) or (_, MemberRole.Owner) => "owner",
        (_, MemberRole.Guest) => "guest",
        _ => "",
    };
}

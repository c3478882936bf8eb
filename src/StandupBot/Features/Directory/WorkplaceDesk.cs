using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Core.Digests;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Storage.Rows;

namespace StandupBot.Features.Directory;

/// <summary>Installations, people and channels as the platforms tell them: load, decide, save once.</summary>
public sealed class WorkplaceDesk(UnitOfWork work, DirectoryDesk directory)
{
    private const int NameLength = 200;

    public async Task ConnectAsync(WorkplaceConnection connection, CancellationToken cancellation)
    {
        if (await FindAsync(connection.InstallationId, cancellation) is { } known)
        {
            if (!known.Active)
                await ReachAgainAsync(known, cancellation);
            known.Activate();
            await work.SaveAsync(cancellation);
            return;
        }

        // A workspace is a company of its own, named alike: nothing of another company can be reached from there.
        var id = connection.InstallationId;
        work.ActFor(id);
        var installer = connection.Installer;
        var company = directory.Found(id, Kept(connection.CompanyName), MemberIdOf(id, installer), Zone(installer.TimeZone) ?? "Etc/UTC", connection.Platform, id);
        var owner = directory.Join(id, id, company.OwnerId, NameOf(installer), Zone(installer.TimeZone), MemberRole.Owner, installer.PlatformId);
        Welcome(company, owner);
        await work.SaveAsync(cancellation);
    }

    public async Task GreetAsync(string installationId, string channelId, string place, CancellationToken cancellation)
    {
        var key = $"{installationId}/{channelId}/greeting";
        if (await ActForAsync(installationId, cancellation) is not { } installation || await IsSaidAsync(key, cancellation))
            return;
        work.Post(installation.CompanyId, installationId, new Outgoing(key, MessageKind.Welcome, new Destination.Channel(channelId), GreetingMessage.Compose(place)));
        await work.SaveAsync(cancellation);
    }

    public async Task WelcomeAsync(string installationId, PlatformPerson person, CancellationToken cancellation)
    {
        if (await MemberAsync(installationId, person, cancellation) is not { } memberId)
            return;
        var member = await work.Db.Members.SingleAsync(m => m.Id == memberId, cancellation);
        member.MarkReachable();
        if (!await IsSaidAsync(WelcomeKey(installationId, memberId), cancellation))
            Welcome(await work.Db.Companies.SingleAsync(cancellation), member);
        await work.SaveAsync(cancellation);
    }

    /// <summary>Who could not be reached because the app was gone can be reached again.</summary>
    private async Task ReachAgainAsync(Installation installation, CancellationToken cancellation)
    {
        work.ActFor(installation.CompanyId);
        foreach (var member in await work.Db.Members.Where(m => m.InstallationId == installation.Id && m.UnreachableBecause != null).ToListAsync(cancellation))
            member.MarkReachable();
    }

    public async Task DisconnectAsync(string installationId, CancellationToken cancellation)
    {
        (await FindAsync(installationId, cancellation))?.Deactivate();
        await work.SaveAsync(cancellation);
    }

    public async Task<string?> MemberAsync(string installationId, PlatformPerson person, CancellationToken cancellation)
    {
        if (person.Role == PlatformRole.Bot || await ActForAsync(installationId, cancellation) is not { } installation)
            return null;
        var member = await work.Db.Members.FirstOrDefaultAsync(m => m.InstallationId == installationId && m.PlatformId == person.PlatformId, cancellation);
        if (member is not null && (member.Name != person.PlatformId || person.Name is null))
            return member.Id;
        if (member is null)
            member = Join(installation, person);
        else
            // Nobody had told the name until now.
            member.Name = NameOf(person);
        await work.SaveAsync(cancellation);
        return member.Id;
    }

    public async Task UpdateAsync(string installationId, IReadOnlyList<PlatformPerson> people, CancellationToken cancellation)
    {
        if (await ActForAsync(installationId, cancellation) is not { } installation)
            return;
        await UpdateAsync(installation, people, cancellation);
        await work.SaveAsync(cancellation);
    }

    public async Task ChannelAsync(string installationId, PlatformChannel channel, CancellationToken cancellation)
    {
        if (await ActForAsync(installationId, cancellation) is not { } installation)
            return;
        var row = await work.Db.Channels.FirstOrDefaultAsync(c => c.InstallationId == installationId && c.ChannelId == channel.Id, cancellation);
        if (row is null)
            work.Db.Channels.Add(row = new ChannelRow { InstallationId = installationId, ChannelId = channel.Id, CompanyId = installation.CompanyId, Name = channel.Name });
        row.Name = Kept(channel.Name);
        if (channel.PeopleIds is { } ids)
            row.MemberIds = await MembersAsync(installationId, ids, cancellation);
        await work.SaveAsync(cancellation);
    }

    public async Task ChannelGoneAsync(string installationId, string channelId, string reason, CancellationToken cancellation)
    {
        if (await ActForAsync(installationId, cancellation) is null)
            return;
        var cause = FormattableString.Invariant($"{installationId}/{channelId}/{work.Now.Ticks}");
        await ClosedChannels.PauseAsync(work.Db, installationId, channelId, reason, cause, work.Now, cancellation);
        await work.SaveAsync(cancellation);
    }

    public async Task<IReadOnlyDictionary<string, string>> PlatformIdsAsync(string installationId, IReadOnlyCollection<string> memberIds, CancellationToken cancellation)
    {
        if (await ActForAsync(installationId, cancellation) is null)
            return new Dictionary<string, string>(StringComparer.Ordinal);
        return await work.Db.Members.AsNoTracking().Where(m => m.InstallationId == installationId && memberIds.Contains(m.Id) && m.PlatformId != null)
            .ToDictionaryAsync(m => m.Id, m => m.PlatformId!, StringComparer.Ordinal, cancellation);
    }

    private void Welcome(Company company, Member member)
    {
        WelcomeView view = new() { MemberId = member.Id, CompanyName = company.Name, Owner = member.Id == company.OwnerId, RetentionMonths = company.RetentionMonths };
        work.Post(company.Id, member.InstallationId, new Outgoing(
            WelcomeKey(member.InstallationId, member.Id), MessageKind.Welcome, new Destination.Direct(member.Id),
            WelcomeMessage.Compose(view, Names.Of(new PersonView(member.Id, member.Name)))));
    }

    private Task<bool> IsSaidAsync(string key, CancellationToken cancellation) => work.Db.Outbox.AnyAsync(m => m.Key == key, cancellation);

    private static string WelcomeKey(string installationId, string memberId) => $"{installationId}/welcome/{memberId}";

    private async Task UpdateAsync(Installation installation, IReadOnlyList<PlatformPerson> people, CancellationToken cancellation)
    {
        var ids = people.Select(p => p.PlatformId).ToList();
        var known = await work.Db.Members.Where(m => m.InstallationId == installation.Id && ids.Contains(m.PlatformId!))
            .ToDictionaryAsync(m => m.PlatformId!, StringComparer.Ordinal, cancellation);
        foreach (var person in people.DistinctBy(p => p.PlatformId))
        {
            if (known.GetValueOrDefault(person.PlatformId) is { } member)
                await TellAsync(member, person, cancellation);
            else if (person is { Active: true, Role: not PlatformRole.Bot })
                Join(installation, person);
        }
    }

    /// <summary>A rename, a move, a promotion, a leaving, a return; an owner stays owner whatever the platform calls them.</summary>
    private async Task TellAsync(Member member, PlatformPerson person, CancellationToken cancellation)
    {
        // Whoever was erased stays it, whatever the platform tells.
        if (member.EraseAskedAt is not null)
            return;
        if (person.Name is not null)
            member.Name = NameOf(person);
        if (Zone(person.TimeZone) is { } zone)
            member.TimeZone = zone;
        if (person.Role is { } role && member.Role != MemberRole.Owner)
            member.Role = RoleOf(role);
        if (!person.Active && member.IsActive)
            await directory.LeaveAsync(member, cancellation);
        else if (person.Active && !member.IsActive)
            member.Return();
    }

    private Member Join(Installation installation, PlatformPerson person) => directory.Join(
        installation.CompanyId, installation.Id, MemberIdOf(installation.Id, person), NameOf(person), Zone(person.TimeZone),
        RoleOf(person.Role ?? PlatformRole.Member), person.PlatformId);

    /// <summary>In the order of the platform's list; whoever is not known yet comes with the next roster.</summary>
    private async Task<IReadOnlyList<string>> MembersAsync(string installationId, IReadOnlyList<string> platformIds, CancellationToken cancellation)
    {
        var known = await work.Db.Members.Where(m => m.InstallationId == installationId && platformIds.Contains(m.PlatformId!))
            .ToDictionaryAsync(m => m.PlatformId!, m => m.Id, StringComparer.Ordinal, cancellation);
        return [.. platformIds.Where(known.ContainsKey).Select(id => known[id]).Distinct(StringComparer.Ordinal)];
    }

    private async Task<Installation?> ActForAsync(string installationId, CancellationToken cancellation)
    {
        var installation = await FindAsync(installationId, cancellation);
        if (installation is not null)
            work.ActFor(installation.CompanyId);
        return installation;
    }

    /// <summary>The company follows from the installation, which the platform has verified.</summary>
    private Task<Installation?> FindAsync(string installationId, CancellationToken cancellation) =>
        work.Db.Installations.IgnoreQueryFilters().FirstOrDefaultAsync(i => i.Id == installationId, cancellation);

    private static string MemberIdOf(string installationId, PlatformPerson person) => $"{installationId}-{person.PlatformId}";

    private static string NameOf(PlatformPerson person) => string.IsNullOrWhiteSpace(person.Name) ? person.PlatformId : Kept(person.Name.Trim());

    private static string Kept(string name) => name.Length <= NameLength ? name : name[..NameLength];

    /// <summary>A zone that this machine does not know is as good as none: the company's holds.</summary>
    private static string? Zone(string? zone) => zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? zone : null;

    private static MemberRole RoleOf(PlatformRole role) => role == PlatformRole.Guest ? MemberRole.Guest : MemberRole.Member;
}

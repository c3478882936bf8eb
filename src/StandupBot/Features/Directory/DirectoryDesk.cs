using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Features.Tokens;

namespace StandupBot.Features.Directory;

/// <summary>Who is there: company, members, teams, days off. Saved by whoever calls it.</summary>
public sealed class DirectoryDesk(UnitOfWork work)
{
    public Company Found(string id, string name, string ownerId, string timeZone, string platform, string installationId)
    {
        var company = new Company { Id = id, Name = name, OwnerId = ownerId, TimeZone = timeZone, CreatedAt = work.Now };
        work.Db.Companies.Add(company);
        work.Db.Installations.Add(new Installation { Id = installationId, CompanyId = id, Platform = platform });
        return company;
    }

    public Member Join(string companyId, string installationId, string id, string name, string? timeZone, MemberRole role, string? platformId = null)
    {
        var member = new Member
        {
            Id = id, PlatformId = platformId, CompanyId = companyId, InstallationId = installationId, Name = name, TimeZone = timeZone, Role = role, JoinedAt = work.Now,
        };
        work.Db.Members.Add(member);
        return member;
    }

    /// <summary>The member is shown as left; what they wrote stays, and the teams go on without them (behaviours 21, 27).</summary>
    public async Task LeaveAsync(Member member, CancellationToken cancellation)
    {
        member.Leave(work.Now);
        foreach (var team in await work.Db.Teams.ToListAsync(cancellation))
            if (team.Has(member.Id))
                team.Remove([member.Id]);
        await TokenDesk.RevokeAllAsync(work, member.Id, cancellation);
        await HandOverCompanyAsync(member, cancellation);
    }

    public Team Gather(string companyId, string id, string name, string leadId, IReadOnlyList<string> memberIds, string? timeZone, IReadOnlyList<DayOfWeek> workdays)
    {
        var team = new Team { Id = id, CompanyId = companyId, Name = name, LeadId = leadId, TimeZone = timeZone, MemberIds = memberIds, Workdays = workdays };
        work.Db.Teams.Add(team);
        return team;
    }

    public void TakeOff(string companyId, string? teamId, DateOnly date, string name) =>
        work.Db.Holidays.Add(new Holiday { CompanyId = companyId, TeamId = teamId, Date = date, Name = name });

    public void GoAway(string companyId, string memberId, DateOnly from, DateOnly to, string? delegateId) =>
        work.Db.Absences.Add(new Absence { CompanyId = companyId, MemberId = memberId, From = from, To = to, DelegateId = delegateId });

    /// <summary>Digests need a reader: when the owner leaves, the next owner by role gets them, else the lead of the first team.</summary>
    private async Task HandOverCompanyAsync(Member left, CancellationToken cancellation)
    {
        var company = await work.CompanyAsync(cancellation);
        if (company.OwnerId != left.Id)
            return;
        var others = await work.Db.Members.Where(m => m.LeftAt == null && m.Id != left.Id).OrderBy(m => m.JoinedAt).ThenBy(m => m.Id).ToListAsync(cancellation);
        var leads = await work.Db.Teams.OrderBy(t => t.Id).Select(t => t.LeadId).ToListAsync(cancellation);
        var heir = others.Find(m => m.Role == MemberRole.Owner)
            ?? leads.Select(lead => others.Find(m => m.Id == lead)).FirstOrDefault(m => m is not null)
            ?? others.FirstOrDefault();
        if (heir is not null)
            company.OwnerId = heir.Id;
    }
}

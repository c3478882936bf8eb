using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Core.Histories;
using StandupBot.Features;
using StandupBot.Features.Directory;
using StandupBot.Features.Standups;

namespace StandupBot.Replay.Events;

/// <summary>Company, members, teams, stand-ups and days off.</summary>
public sealed class OrganisationEvents(UnitOfWork work, TheOnlyCompany theOnly, DirectoryDesk directory, StandupDesk standups)
{
    public async Task<bool> TryApplyAsync(HistoryEvent happened, CancellationToken cancellation)
    {
        switch (happened)
        {
            case HistoryEvent.Company e:
                directory.Found(e.Id, e.Name, e.OwnerId, e.TimeZone, "local", HistoryApplier.InstallationId);
                theOnly.Found(e.Id);
                theOnly.ActIn(work);
                return true;
            case HistoryEvent.Member e:
                directory.Join(await CompanyIdAsync(cancellation), HistoryApplier.InstallationId, e.Id, e.Name, e.TimeZone, e.Role);
                return true;
            case HistoryEvent.MemberChange e:
                Change(await work.Db.Members.SingleAsync(m => m.Id == e.Id, cancellation), e.Set);
                return true;
            case HistoryEvent.MemberLeft e:
                await directory.LeaveAsync(await work.Db.Members.SingleAsync(m => m.Id == e.Id, cancellation), cancellation);
                return true;
            case HistoryEvent.Team e:
                directory.Gather(await CompanyIdAsync(cancellation), e.Id, e.Name, e.LeadId, e.MemberIds, e.TimeZone, e.Workdays);
                return true;
            case HistoryEvent.TeamMembers e:
                (await work.TeamAsync(e.Id, cancellation)).MemberIds = e.MemberIds;
                return true;
            case HistoryEvent.Standup e:
                await BeginAsync(e, cancellation);
                return true;
            case HistoryEvent.StandupChange e:
                StandupChanges.Apply(await work.StandupAsync(e.Id, cancellation), e.Set);
                return true;
            case HistoryEvent.Holiday e:
                directory.TakeOff(await CompanyIdAsync(cancellation), e.TeamId, e.Date, e.Name);
                return true;
            case HistoryEvent.Absence e:
                directory.GoAway(await CompanyIdAsync(cancellation), e.MemberId, e.From, e.To, e.DelegateId);
                return true;
            default:
                return false;
        }
    }

    /// <summary>What moves openings is worked out anew once it is saved.</summary>
    public async Task ReplanAsync(HistoryEvent happened, CancellationToken cancellation)
    {
        if (happened is not (HistoryEvent.Standup or HistoryEvent.StandupChange or HistoryEvent.Holiday or HistoryEvent.MemberChange
            or HistoryEvent.MemberLeft or HistoryEvent.TeamMembers))
            return;
        foreach (var id in await work.Db.Standups.OrderBy(s => s.Id).Select(s => s.Id).ToListAsync(cancellation))
            await standups.ReplanAsync(id, cancellation);
        await work.SaveAsync(cancellation);
    }

    private async Task<string> CompanyIdAsync(CancellationToken cancellation) => (await work.CompanyAsync(cancellation)).Id;

    private static void Change(Member member, MemberSet set)
    {
        member.Name = set.Name.Or(member.Name);
        member.TimeZone = set.TimeZone.Or(member.TimeZone);
        member.Role = set.Role.Or(member.Role);
    }

    private async Task BeginAsync(HistoryEvent.Standup e, CancellationToken cancellation)
    {
        var company = await work.CompanyAsync(cancellation);
        var team = await work.TeamAsync(e.TeamId, cancellation);
        var standup = standups.Begin(company, team, HistoryApplier.InstallationId, e.Id, e.Channel);
        (standup.Rule, standup.Time, standup.WindowMinutes, standup.ReminderMinutes) = (e.Rule, e.Time, e.WindowMinutes, e.ReminderMinutes);
        (standup.ZoneMode, standup.DigestTime) = (e.ZoneMode, e.DigestTime);
    }
}

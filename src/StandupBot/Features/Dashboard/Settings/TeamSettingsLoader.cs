using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Commands.Forms;
using StandupBot.Core.Companies;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Commands;
using StandupBot.Features.Dashboard.Access;
using StandupBot.Features.Dashboard.Standups;
using StandupBot.Features.Standups;
using StandupBot.Features.Standups.Commands;

namespace StandupBot.Features.Dashboard.Settings;

/// <summary>Loads the settings of one team, four queries beside the call, and the form that changes a stand-up.</summary>
public sealed class TeamSettingsLoader(UnitOfWork work, ChannelLabels labels, ChannelNames channels, RecurrenceDates ruleDates)
{
    public async Task<TeamSettings> LoadAsync(Call call, Team team, CancellationToken cancellation)
    {
        var standups = await work.Db.Standups.AsNoTracking().Where(s => s.TeamId == team.Id).OrderBy(s => s.Id).ToListAsync(cancellation);
        var absences = await work.Db.Absences.AsNoTracking().Where(a => a.To >= call.Today.AddDays(-1)).ToListAsync(cancellation);
        var holidays = await work.Db.Holidays.AsNoTracking().Where(h => h.Date >= call.Today.AddDays(-1)).ToListAsync(cancellation);
        var names = await labels.OfAsync(standups, cancellation);
        var canManage = DashboardRules.ManageStandup(call, team).IsGranted;
        TeamLine line = new(team.Id, team.Name, call.People.NameOf(team.LeadId), call.People.Members.Count(team.Asks), call.People.ZoneOf(team).Id, StandupTerms.Days(team.Workdays), []);
        return new TeamSettings(
            line, [.. call.People.Members.Where(m => team.Has(m.Id)).OrderBy(m => m.Name, StringComparer.OrdinalIgnoreCase).Select(m => Person(call, team, m))],
            [.. standups.Select((s, at) => Card(StandupTerms.Context(call, s, team, absences, holidays), names.GetValueOrDefault(s.Id), at == 0))],
            canManage, canManage ? [.. call.People.Members.Where(m => m.IsActive && !team.Asks(m)).OrderBy(m => m.Name, StringComparer.OrdinalIgnoreCase).Select(m => new Option(m.Id, m.Name))] : []);
    }

    public async Task<Form> FormAsync(Call call, Standup standup, Team team, CancellationToken cancellation) => StandupForm.Of(
        SetUpStandup.SettingsOf(standup, call.People.ZoneOf(team).Id),
        FormChoices.Of(call.Names) with { Channels = await channels.ForAsync(call, standup.Channel, cancellation) });

    private static PersonLine Person(Call call, Team team, Member member) => new(member.Id, member.Name, call.People.ZoneOf(member).Id, member switch
    {
        { IsActive: false } => "left",
        _ when member.Id == team.LeadId => "leads it",
        { Role: MemberRole.Guest } => team.Asks(member) ? "guest" : "guest, not asked",
        { UnreachableBecause: not null } => "cannot be reached",
        _ => null,
    });

    private StandupSettingsCard Card(StandupContext context, string? channel, bool isFirst)
    {
        var standup = context.Standup;
        return new StandupSettingsCard(
            standup.Id, channel, StandupTerms.When(context), standup.ReminderMinutes == 0 ? "none" : $"{Say.Count(standup.ReminderMinutes, "minute")} before the end",
            standup.DigestTime.ToString("HH:mm", CultureInfo.InvariantCulture), QuestionLines.Write(standup.Questions).Split('\n', StringSplitOptions.RemoveEmptyEntries),
            standup.State == StandupState.Paused ? standup.PausedBecause : null, isFirst, SchedulePreview.Of(context, ruleDates, work.Now));
    }
}

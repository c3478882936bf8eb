using StandupBot.Core.Companies;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Core.Histories.Writing;

/// <summary>Company, people, teams, stand-ups.</summary>
internal static class OrganisationFields
{
    public static bool Write(HistoryEvent line, LineFields fields) => line switch
    {
        HistoryEvent.Company it => fields.Text("id", it.Id).Text("name", it.Name).Text("owner", it.OwnerId).Text("timeZone", it.TimeZone),
        HistoryEvent.Member it => fields.Text("id", it.Id).Text("name", it.Name).Text("timeZone", it.TimeZone).Unless("role", it.Role, MemberRole.Member),
        HistoryEvent.MemberChange it => fields.Text("id", it.Id).Object("set", set => Member(set, it.Set)),
        HistoryEvent.MemberLeft it => fields.Text("id", it.Id),
        HistoryEvent.Team it => Team(fields, it),
        HistoryEvent.TeamMembers it => fields.Text("id", it.Id).Texts("members", it.MemberIds),
        HistoryEvent.Standup it => Standup(fields, it),
        HistoryEvent.StandupChange it => fields.Text("id", it.Id).Object("set", set => Standup(set, it.Set)),
        HistoryEvent.Holiday it => fields.Text("team", it.TeamId).Date("date", it.Date).Text("name", it.Name),
        HistoryEvent.Absence it => fields.Text("member", it.MemberId).Date("from", it.From).Date("to", it.To).Text("delegate", it.DelegateId),
        _ => null,
    } is not null;

    private static void Member(LineFields fields, MemberSet set) =>
        fields.Set("name", set.Name).SetOrClear("timeZone", set.TimeZone).Set("role", set.Role);

    private static LineFields Team(LineFields fields, HistoryEvent.Team team)
    {
        fields.Text("id", team.Id).Text("name", team.Name).Text("lead", team.LeadId).Texts("members", team.MemberIds).Text("timeZone", team.TimeZone);
        return team.Workdays.SequenceEqual(HistoryEvent.Team.UsualWorkdays)
            ? fields
            : fields.Texts("workdays", team.Workdays.Select(day => day.ToString()[..2].ToUpperInvariant()));
    }

    private static LineFields Standup(LineFields fields, HistoryEvent.Standup standup) => fields
        .Text("id", standup.Id)
        .Text("team", standup.TeamId)
        .Text("channel", standup.Channel)
        .Text("rule", standup.Rule)
        .Time("time", standup.Time)
        .Number("windowMinutes", standup.WindowMinutes)
        .Number("reminderMinutes", standup.ReminderMinutes)
        .Unless("zoneMode", standup.ZoneMode, ZoneMode.Team)
        .Time("digestTime", standup.DigestTime);

    private static void Standup(LineFields fields, StandupSet set) => fields
        .Set("team", set.TeamId)
        .Set("channel", set.Channel)
        .SetOrClear("rule", set.Rule)
        .Set("time", set.Time, (name, time) => fields.Time(name, time))
        .Set("windowMinutes", set.WindowMinutes, (name, minutes) => fields.Number(name, minutes))
        .Set("reminderMinutes", set.ReminderMinutes, (name, minutes) => fields.Number(name, minutes))
        .Set("zoneMode", set.ZoneMode)
        .Set("digestTime", set.DigestTime, (name, time) => fields.Time(name, time));
}

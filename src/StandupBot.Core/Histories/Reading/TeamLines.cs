using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Core.Histories.Reading;

/// <summary>Teams and their stand-ups.</summary>
internal static class TeamLines
{
    private const int MinutesOfAMonth = 31 * 24 * 60;

    private static readonly Dictionary<string, DayOfWeek> Weekdays = new()
    {
        ["MO"] = DayOfWeek.Monday,
        ["TU"] = DayOfWeek.Tuesday,
        ["WE"] = DayOfWeek.Wednesday,
        ["TH"] = DayOfWeek.Thursday,
        ["FR"] = DayOfWeek.Friday,
        ["SA"] = DayOfWeek.Saturday,
        ["SU"] = DayOfWeek.Sunday,
    };

    public static HistoryEvent Team(Fields line) =>
        new HistoryEvent.Team(
            line.Declare(IdKind.Team), line.Words("name"), line.Id(IdKind.Member, "lead"), line.Ids(IdKind.Member, "members"))
        {
            At = line.At,
            TimeZone = line.Has("timeZone") ? line.Zone("timeZone") : null,
            Workdays = line.Has("workdays") ? Workdays(line) : HistoryEvent.Team.UsualWorkdays,
        };

    public static HistoryEvent TeamMembers(Fields line) =>
        new HistoryEvent.TeamMembers(line.Id(IdKind.Team), line.Ids(IdKind.Member, "members")) { At = line.At };

    public static HistoryEvent Standup(Fields line)
    {
        var usual = new HistoryEvent.Standup("", "", "", default) { At = line.At };
        return usual with
        {
            Id = line.Declare(IdKind.Standup),
            TeamId = line.Id(IdKind.Team, "team"),
            Channel = line.Words("channel"),
            Time = line.Time("time"),
            Rule = line.Has("rule") ? Rule(line, "rule") : null,
            WindowMinutes = line.Has("windowMinutes") ? Window(line, "windowMinutes") : usual.WindowMinutes,
            ReminderMinutes = line.Has("reminderMinutes") ? Reminder(line, "reminderMinutes") : usual.ReminderMinutes,
            ZoneMode = line.ChoiceOr("zoneMode", usual.ZoneMode),
            DigestTime = line.Has("digestTime") ? line.Time("digestTime") : usual.DigestTime,
        };
    }

    public static HistoryEvent StandupChange(Fields line)
    {
        var usual = new HistoryEvent.Standup("", "", "", default) { At = line.At };
        var set = line.Object("set", Shapes.StandupSet);
        return new HistoryEvent.StandupChange(line.Id(IdKind.Standup), new StandupSet
        {
            TeamId = set.Set("team", name => set.Id(IdKind.Team, name)),
            Channel = set.Set("channel", set.Words),
            Rule = set.Set<string?>("rule", name => Rule(set, name), null),
            Time = set.Set("time", set.Time),
            WindowMinutes = set.Set("windowMinutes", name => Window(set, name), usual.WindowMinutes),
            ReminderMinutes = set.Set("reminderMinutes", name => Reminder(set, name), usual.ReminderMinutes),
            ZoneMode = set.Set("zoneMode", set.Choice<ZoneMode>, usual.ZoneMode),
            DigestTime = set.Set("digestTime", set.Time, usual.DigestTime),
        }) { At = line.At };
    }

    private static int Window(Fields line, string name) => line.Whole(name, 1, MinutesOfAMonth);

    private static int Reminder(Fields line, string name) => line.Whole(name, 0, MinutesOfAMonth);

    private static string Rule(Fields line, string name)
    {
        var rule = line.Words(name);
        if (rule.StartsWith("RRULE:", StringComparison.OrdinalIgnoreCase))
            throw new LineException($"{line.Name(name)} is written without 'RRULE:'; write '{rule["RRULE:".Length..]}'");
        return RuleText.TryRead(rule, out _, out var problem)
            ? rule
            : throw new LineException($"{line.Name(name)} '{rule}' is no recurrence rule: {problem}");
    }

    private static List<DayOfWeek> Workdays(Fields line)
    {
        var days = line.Texts("workdays", "weekdays, such as \"MO\"").Select(day => Weekdays.TryGetValue(day, out var weekday)
            ? weekday
            : throw new LineException($"workdays holds '{day}', which is no weekday; use {string.Join(", ", Weekdays.Keys)}")).Distinct().ToList();
        return days.Count > 0 ? days : throw new LineException("workdays is empty; name one day at least, or leave it out for Monday to Friday");
    }
}

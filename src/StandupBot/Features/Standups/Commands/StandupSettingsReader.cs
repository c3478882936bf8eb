using System.Globalization;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Forms;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Features.Standups.Commands;

/// <summary>Settings as filled in, or what is wrong with them by field.</summary>
public sealed record StandupSettingsReading(string Channel, Schedule? Schedule, IReadOnlyDictionary<string, string> Problems)
{
    /// <summary>Null for the usual set.</summary>
    public IReadOnlyList<Question>? Questions { get; init; }

    public void ApplyTo(Standup standup)
    {
        if (Schedule is not { } schedule)
            throw new InvalidOperationException("Settings with problems cannot be applied.");
        (standup.Rule, standup.Time, standup.WindowMinutes) = (schedule.Rule, schedule.Start, schedule.WindowMinutes);
        (standup.ReminderMinutes, standup.ZoneMode, standup.DigestTime) = ((int)schedule.Reminder.TotalMinutes, schedule.ZoneMode, schedule.DigestTime);
        standup.Questions = Questions;
    }
}

/// <summary>Reads the form of a stand-up's settings.</summary>
internal static class StandupSettingsReader
{
    public static StandupSettingsReading Read(
        IReadOnlyDictionary<string, IReadOnlyList<string>> values, string zone, DateOnly startsOn, RuleCheck rules)
    {
        Dictionary<string, string> problems = new(StringComparer.Ordinal);
        var channel = Text(StandupForm.Channel) ?? "";
        if (channel.Length == 0)
            problems[StandupForm.Channel] = "Name the channel that the summary goes to.";
        var (questions, unclear) = QuestionLines.Read(Text(StandupForm.Questions));
        if (unclear is not null)
            problems[StandupForm.Questions] = unclear;
        ScheduleDraft draft = new()
        {
            Anchor = startsOn, Zone = zone, Rule = Text(StandupForm.Rule), Start = Time(FormFields.Time, "09:00"), DigestTime = Time(StandupForm.DigestTime, "17:00"),
            WindowMinutes = Minutes(StandupForm.Window) ?? Schedule.DefaultWindowMinutes, ReminderMinutes = Minutes(StandupForm.Reminder),
            ZoneMode = Text(StandupForm.ZoneMode) ?? "team",
        };
        var answer = problems.Count > 0 ? null : draft.Check((rule, anchor) => rules(rule, anchor));
        foreach (var problem in (answer as ScheduleAnswer.Refused)?.Problems ?? [])
            problems.TryAdd(FieldOf(problem), problem);
        return new StandupSettingsReading(channel, (answer as ScheduleAnswer.Accepted)?.Schedule, problems) { Questions = questions };

        string? Text(string field) => values.TryGetValue(field, out var given) && given is [var first, ..] && first.Trim() is { Length: > 0 } text ? text : null;

        string Time(string field, string usual)
        {
            var typed = Text(field) ?? usual;
            if (!TimeText.TryRead(typed, out _, out var problem))
                problems[field] = problem;
            return typed;
        }

        int? Minutes(string field)
        {
            if (Text(field) is not { } typed)
                return null;
            if (int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var minutes))
                return minutes;
            problems[field] = "Write a whole number of minutes.";
            return null;
        }
    }

    private static string FieldOf(string problem) => problem switch
    {
        _ when problem.StartsWith("A window", StringComparison.Ordinal) => StandupForm.Window,
        _ when problem.StartsWith("A reminder", StringComparison.Ordinal) => StandupForm.Reminder,
        _ => StandupForm.Rule,
    };
}

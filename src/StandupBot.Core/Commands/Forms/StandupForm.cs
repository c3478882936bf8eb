using System.Globalization;
using StandupBot.Core.Chat;
using StandupBot.Core.Standups.Messages;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Core.Commands.Forms;

/// <summary>The settings of a stand-up as its form shows them.</summary>
public sealed record StandupSettings
{
    /// <summary>Null for a new one: the form asks for the team.</summary>
    public string? StandupId { get; init; }

    public string? TeamId { get; init; }
    public string? Channel { get; init; }
    public TimeOnly Time { get; init; } = new(9, 0);

    /// <summary>Null when every working day of the team counts.</summary>
    public string? Rule { get; init; }

    public int WindowMinutes { get; init; } = 180;
    public int ReminderMinutes { get; init; } = 30;
    public ZoneMode ZoneMode { get; init; } = ZoneMode.Team;
    public TimeOnly DigestTime { get; init; } = new(17, 0);

    /// <summary>Its own questions; null for the usual set.</summary>
    public IReadOnlyList<Question>? Questions { get; init; }

    /// <summary>The zone in which the times are meant, an IANA id.</summary>
    public required string Zone { get; init; }
}

/// <summary>Composes the form of <c>/standup new</c> and <c>/standup edit</c>; its values fit a <see cref="ScheduleDraft"/>.</summary>
public static class StandupForm
{
    public const string Id = "standup.settings";
    public const string Channel = "channel";
    public const string Rule = "rule";
    public const string Window = "window";
    public const string Reminder = "reminder";
    public const string ZoneMode = "zoneMode";
    public const string DigestTime = "digestTime";
    public const string Questions = "questions";

    public static Form Of(StandupSettings settings, FormChoices choices)
    {
        var isNew = settings.StandupId is null;
        List<Field> fields = isNew ? [FormField.Of(FormFields.Team, choices, settings.TeamId, required: true)] : [];
        fields.AddRange([
            new Field.Text(Channel, "Channel") { Initial = settings.Channel, MaxLength = 100, Required = true, Hint = "Where the summary goes." },
            new Field.Text(FormFields.Time, "Time") { Initial = Clock(settings.Time), MaxLength = 10, Required = true, Hint = $"Such as 09:30, in {settings.Zone}." },
            new Field.Choice(ZoneMode, "Whose time", [new("team", "The team's"), new("member", "Each member's own")]) { Initial = [settings.ZoneMode == Standups.Scheduling.ZoneMode.Team ? "team" : "member"] },
            new Field.Number(Window, "Minutes to answer") { Min = 1, Max = ScheduleCheck.MaxWindowMinutes, Initial = settings.WindowMinutes, Required = true },
            new Field.Number(Reminder, "Minutes before the end to remind") { Min = 0, Max = ScheduleCheck.MaxWindowMinutes, Initial = settings.ReminderMinutes, Hint = "Only those who have not answered; 0 for no reminder." },
            new Field.Text(Rule, "Days") { Initial = settings.Rule, MaxLength = 200, Placeholder = "FREQ=WEEKLY;BYDAY=MO,WE,FR", Hint = "Leave it empty for every working day of the team; holidays are left out anyway." },
            new Field.Text(DigestTime, "Digest at") { Initial = Clock(settings.DigestTime), MaxLength = 10, Hint = "When the owner gets the day in one message." },
            new Field.Text(Questions, "Questions")
            {
                Initial = QuestionLines.Write(settings.Questions) is { Length: > 0 } own ? own : null, Multiline = true, MaxLength = 1500, Placeholder = "progress\nplan\nroadblock\nDid you talk to a customer? (yes/no)",
                Hint = "Empty for the usual ones, or one a line: progress, plan, roadblock, confidence, heard, focus, or a question of your own. What it takes stands in brackets: (yes/no), (1-10), (red / green).",
            },
        ]);
        if (!isNew)
            fields.Add(new Field.Note("A run that is open keeps its questions and members; changes hold from the next one on."));
        return new(Id, settings.StandupId ?? "", isNew ? "New stand-up" : "Edit the stand-up", "Save", fields);
    }

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}

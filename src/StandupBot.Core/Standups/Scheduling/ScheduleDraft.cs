namespace StandupBot.Core.Standups.Scheduling;

/// <summary>A schedule as somebody typed it, in a command, a form or a file. Nothing in it is sure before <see cref="Check"/>.</summary>
public sealed record ScheduleDraft
{
    /// <summary>Names of weekdays; null for Monday to Friday.</summary>
    public IReadOnlyList<string>? Days { get; init; }

    /// <summary>The text of an RFC 5545 rule; null or blank for none.</summary>
    public string? Rule { get; init; }

    public required DateOnly Anchor { get; init; }

    public string Start { get; init; } = "09:00";

    public int WindowMinutes { get; init; } = Schedule.DefaultWindowMinutes;

    public int? ReminderMinutes { get; init; }

    /// <summary><c>team</c> or <c>member</c>.</summary>
    public string ZoneMode { get; init; } = "team";

    public string DigestTime { get; init; } = "17:00";

    /// <summary>The name of the team's zone.</summary>
    public required string Zone { get; init; }

    /// <summary>The schedule, or all its problems at once.</summary>
    /// <param name="checkRule">What is wrong with a rule that counts from a date, or null.</param>
    public ScheduleAnswer Check(Func<string, DateOnly, string?> checkRule)
    {
        var problems = new List<string>();
        var schedule = Read(problems);
        problems.AddRange(ScheduleCheck.Problems(schedule, checkRule));
        if (Zones.Find(Zone) is not ZoneAnswer.Found found)
            problems.Add(((ZoneAnswer.Unknown)Zones.Find(Zone)).Message);
        else if (problems.Count == 0)
            return new ScheduleAnswer.Accepted(schedule, found.Zone);
        return new ScheduleAnswer.Refused(problems);
    }

    private Schedule Read(List<string> problems)
    {
        var days = Weekdays.MondayToFriday;
        if (Days is not null && !WeekdayNames.TryRead(Days, out days, out var noDay))
            problems.Add(noDay);
        if (!TimeText.TryRead(Start, out var start, out var noStart))
            problems.Add(noStart);
        if (!TimeText.TryRead(DigestTime, out var digest, out var noDigest))
            problems.Add(noDigest);
        if (!Enum.TryParse<ZoneMode>(ZoneMode, ignoreCase: true, out var mode) || !Enum.IsDefined(mode))
            problems.Add($"'{ZoneMode}' is no zone mode; use team or member.");
        return new()
        {
            // An unreadable day is one problem, not two.
            Days = days == Weekdays.None ? Weekdays.All : days,
            Rule = string.IsNullOrWhiteSpace(Rule) ? null : Rule.Trim(),
            Anchor = Anchor,
            Start = start,
            WindowMinutes = WindowMinutes,
            ReminderMinutes = ReminderMinutes,
            ZoneMode = mode,
            DigestTime = digest,
        };
    }
}

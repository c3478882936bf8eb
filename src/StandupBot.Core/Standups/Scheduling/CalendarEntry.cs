namespace StandupBot.Core.Standups.Scheduling;

/// <summary>A stand-up as a calendar program takes it: a recurring event on the wall clock of one zone, with the days on which it is not held.</summary>
public sealed record CalendarEntry
{
    /// <summary>The same for as long as the stand-up is.</summary>
    public required string Uid { get; init; }

    public required string Title { get; init; }
    public required string Words { get; init; }

    /// <summary>On whose clock <see cref="Time"/> is.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>A date of the rule, and the one from which the rule counts.</summary>
    public required DateOnly First { get; init; }

    public required TimeOnly Time { get; init; }

    /// <summary>RFC 5545, without an end that is a day or an instant.</summary>
    public required string Rule { get; init; }

    /// <summary>The start of the last one; null where none is the last, or the rule counts them.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Dates of the rule on which it is not held.</summary>
    public required IReadOnlyList<DateOnly> Except { get; init; }

    public required DateTimeOffset Stamp { get; init; }

    /// <summary>The rule and the end of a schedule, taken apart; null where it has no date at all.</summary>
    /// <param name="occurrences">The stand-up's, in its team's zone.</param>
    /// <param name="zone">On whose clock the person answers.</param>
    public static (DateOnly First, string Rule, DateTimeOffset? Until)? Of(Occurrences occurrences, TimeZoneInfo zone)
    {
        var schedule = occurrences.Schedule;
        var held = (occurrences with { Holidays = new Dictionary<DateOnly, string>() }).From(schedule.Anchor).Select(plan => plan.Date);
        if (held.Select(date => (DateOnly?)date).FirstOrDefault() is not { } first)
            return null;
        if (schedule.Rule is null)
            return (first, $"FREQ=WEEKLY;BYDAY={string.Join(',', Enum.GetValues<DayOfWeek>().Where(day => schedule.Days.HasFlag(Enum.Parse<Weekdays>(day.ToString()))).Select(day => day.ToString()[..2].ToUpperInvariant()))}", null);
        if (!RuleText.TryRead(schedule.Rule, out var rule, out var problem))
            throw new ArgumentException(problem, nameof(occurrences));
        var endless = string.Join(';', rule.Text.Split(';').Where(part => !part.StartsWith("UNTIL=", StringComparison.Ordinal)));
        return (first, endless, LastDay(rule, schedule, occurrences.Zone) is { } last ? LocalClock.ToInstant(last, schedule.Start, zone) : null);
    }

    /// <summary>The last date on which it may be held: an end that is an instant is judged by the start in the team's zone.</summary>
    private static DateOnly? LastDay(RuleText rule, Schedule schedule, TimeZoneInfo zone)
    {
        if (rule.UntilDay is { } day)
            return day;
        if (rule.UntilInstant is not { } until)
            return null;
        var date = LocalClock.DateAt(until, zone);
        return LocalClock.ToInstant(date, schedule.Start, zone) <= until ? date : date.AddDays(-1);
    }
}

/// <summary>Writes entries as an iCalendar file (RFC 5545), with the clock changes of the year before this one and of the next three.</summary>
/// <param name="name">What the calendar is called.</param>
/// <param name="year">This year.</param>
public delegate string CalendarText(string name, IReadOnlyList<CalendarEntry> entries, int year);

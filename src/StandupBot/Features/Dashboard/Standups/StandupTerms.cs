using System.Globalization;
using StandupBot.Core.Companies;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Commands;
using StandupBot.Features.Standups;
using Absence = StandupBot.Core.Companies.Absence;
using Holiday = StandupBot.Core.Companies.Holiday;

namespace StandupBot.Features.Dashboard.Standups;

/// <summary>A stand-up's schedule and state in words.</summary>
internal static class StandupTerms
{
    public static StandupContext Context(Call call, Standup standup, Team team, IReadOnlyList<Absence> absences, IReadOnlyList<Holiday> holidays) =>
        new(call.Company, standup, team, [.. call.People.Members.Where(m => team.Has(m.Id))], absences, holidays);

    /// <summary>"Mon, Tue and Fri at 09:00 (Europe/Berlin), 180 minutes to answer".</summary>
    public static string When(StandupContext context)
    {
        var standup = context.Standup;
        var days = standup.Rule is { } rule ? $"By the rule {rule}" : Days(context.Team.Workdays);
        var whose = standup.ZoneMode == ZoneMode.Member ? "each member's own time" : context.Zone.Id;
        return string.Create(CultureInfo.InvariantCulture, $"{days} at {standup.Time:HH:mm} ({whose}), {Say.Count(standup.WindowMinutes, "minute")} to answer");
    }

    public static string State(StandupContext context, RecurrenceDates ruleDates, DateTimeOffset now, DateTimeOffset? openUntil, TimeZoneInfo zone)
    {
        var today = LocalClock.DateAt(now, zone);
        if (openUntil is { } until)
            return $"Open until {new LocalTime(until, zone).Seen(today)}";
        if (context.Standup.State == StandupState.Paused)
            return $"Paused ({context.Standup.PausedBecause})";
        if (context.Occurrences(ruleDates).NextAfter(now, context.Standup.LastOccurrence) is not { } next)
            return "The schedule has no next day";
        LocalTime opens = new(next.OpensAt, zone);
        return $"Next {(opens.Date == today ? "today, " : "")}{opens.Seen(today)}";
    }

    public static string Days(IReadOnlyList<DayOfWeek> days) =>
        days.Count == 0 ? "No working days" : Say.List([.. days.Distinct().OrderBy(day => ((int)day + 6) % 7).Select(day => day.ToString()[..3])]);
}

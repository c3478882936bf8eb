using System.Globalization;

namespace StandupBot.Core.Standups.Scheduling;

/// <summary>A start by hand (<c>/standup now</c>), which uses up the occurrence of that day.</summary>
public static class EarlyStart
{
    /// <summary>The run that opens now, or why there is none.</summary>
    /// <param name="occurrences">The stand-up's occurrences.</param>
    /// <param name="used">The date of the latest run, if any.</param>
    /// <param name="now">The instant of the command.</param>
    public static EarlyStartAnswer Decide(Occurrences occurrences, DateOnly? used, DateTimeOffset now)
    {
        var today = LocalClock.DateAt(now, occurrences.Zone);
        if (used >= today)
            return new EarlyStartAnswer.Refused(string.Create(CultureInfo.InvariantCulture, $"The stand-up of {today:ddd d MMMM yyyy} has already been started: answer it with /standup. The next one opens at its usual time."));
        var planned = occurrences.On(today);
        return new EarlyStartAnswer.Start(FromNow(occurrences, today, planned, now), UsesOccurrence: planned is not null);
    }

    // Nobody gets less time than planned. Without a plan, or with one that is over, the window has its full length from now.
    private static RunPlan FromNow(Occurrences occurrences, DateOnly today, RunPlan? planned, DateTimeOffset now)
    {
        var schedule = occurrences.Schedule;
        return new(
            today,
            Stretch(planned?.Window, occurrences.Zone),
            [.. planned?.Members.Select(member => member with { Window = Stretch(member.Window, occurrences.Zone) }) ?? []]);

        Window Stretch(Window? window, TimeZoneInfo zone) => window is not null && window.ClosesAt > now
            ? Window.Between(now, window.ClosesAt, schedule.Reminder)
            : schedule.WindowFrom(now, zone);
    }
}

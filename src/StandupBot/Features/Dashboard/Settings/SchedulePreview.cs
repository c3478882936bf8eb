using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Standups;

namespace StandupBot.Features.Dashboard.Settings;

/// <summary>When a stand-up opens next, for each of its people where they are: the same occurrences that open in fact.</summary>
/// <param name="LeftOut">What falls out before the last of them, such as a holiday.</param>
public sealed record SchedulePreview(IReadOnlyList<PreviewDay> Days, IReadOnlyList<string> LeftOut)
{
    private const int Shown = 5;

    public static SchedulePreview Of(StandupContext context, RecurrenceDates ruleDates, DateTimeOffset now)
    {
        var occurrences = context.Occurrences(ruleDates);
        if (occurrences.NextAfter(now, context.Standup.LastOccurrence) is not { } next)
            return new SchedulePreview([], []);
        List<RunPlan> plans = [.. occurrences.From(next.Date).Take(Shown)];
        var leftOut = occurrences.SkippedBetween(context.Today(now), plans[^1].Date).Select(s => $"{Say.Day(s.Date)}: {s.Reason}");
        return new SchedulePreview([.. plans.Select(p => Day(context, p))], [.. leftOut]);
    }

    private static PreviewDay Day(StandupContext context, RunPlan plan)
    {
        var asked = context.Members.Where(context.Team.Asks).ToLookup(m => context.Absences.Any(a => a.MemberId == m.Id && a.Covers(plan.Date)));
        var times = asked[false].GroupBy(m => context.ZoneOf(m).Id, StringComparer.Ordinal).OrderBy(g => plan.WindowOf(g.First().Id).OpensAt).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new PreviewTime(new LocalTime(plan.WindowOf(g.First().Id).OpensAt, context.ZoneOf(g.First())).Seen(plan.Date), [.. g.Select(m => m.Name)]));
        return new PreviewDay(plan.Date, [.. times], [.. asked[true].Select(m => m.Name)]);
    }
}

/// <param name="Times">One for each zone that somebody is in.</param>
/// <param name="Away">Who is not asked on the day.</param>
public sealed record PreviewDay(DateOnly Date, IReadOnlyList<PreviewTime> Times, IReadOnlyList<string> Away);

/// <param name="Opens">The local time with its zone, and the day where it is another one.</param>
public sealed record PreviewTime(string Opens, IReadOnlyList<string> People);

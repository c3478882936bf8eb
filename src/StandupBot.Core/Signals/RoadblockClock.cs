using StandupBot.Core.Calendars;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals;

/// <summary>How long a roadblock has been open and how long it may be, in the working days of whoever has to act.</summary>
public static class RoadblockClock
{
    /// <summary>Working days that a roadblock of its kind may stay open.</summary>
    public static int Limit(RoadblockFact block, RoadblockOptions options) => block.Kind switch
    {
        RoadblockKind.Urgent => options.UrgentDays,
        RoadblockKind.External => options.ExternalDays,
        _ => options.NormalDays,
    };

    /// <summary>Working days from the day it was raised to the day it was closed, or to today.</summary>
    public static int Age(RoadblockFact block, SignalContext context)
    {
        var days = Calendar(block, context);
        return days.Between(days.DateOf(block.RaisedAt), block.ResolvedAt is { } resolved ? days.DateOf(resolved) : days.Today);
    }

    public static bool IsOverdue(RoadblockFact block, SignalContext context) => Age(block, context) > Limit(block, context.Options.S9);

    /// <summary>True while somebody who is still here is to unblock it.</summary>
    public static bool IsOwned(RoadblockFact block, SignalContext context) => context.IsHere(block.UnblockerId);

    /// <summary>The unblocker's calendar; the team's while there is none.</summary>
    public static Workdays Calendar(RoadblockFact block, SignalContext context) => IsOwned(block, context)
        ? context.Calendar.Member(block.UnblockerId)
        : context.Calendar.Team(block.TeamId);

    /// <summary>How long nobody has been there to unblock it, in working hours; zero while somebody is.</summary>
    public static TimeSpan Unowned(RoadblockFact block, SignalContext context)
    {
        if (block.ResolvedAt is not null || IsOwned(block, context))
            return TimeSpan.Zero;
        var left = context.Member(block.UnblockerId)?.LeftAt;
        return context.Calendar.Team(block.TeamId).WorkingTime(left > block.RaisedAt ? left.Value : block.RaisedAt, context.Now);
    }

    /// <summary>
    /// Stand-ups in a row, to the latest one, that heard the same of it: the one in which it was raised or last changed, and each
    /// one since that said "unchanged".
    /// </summary>
    public static int SameInStandups(RoadblockFact block, SignalContext context)
    {
        var days = context.Calendar.Team(block.TeamId);
        var said = block.Events.Where(step => step.Action is not (RoadblockAction.Assigned or RoadblockAction.Resolved)).ToList();
        var last = said.FindLastIndex(step => step.Action != RoadblockAction.Unchanged);
        return said.Skip(Math.Max(last, 0)).Select(step => step.RunDate ?? days.DateOf(step.At)).Distinct().Count();
    }
}

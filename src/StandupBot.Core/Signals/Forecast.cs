using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals;

/// <summary>Where a goal will stand on its due date if it goes on as it did.</summary>
public static class Forecast
{
    /// <summary>
    /// Points on the due date: the last point, and from there the median slope of the last points (days are working days of the
    /// company). Null when there are too few points, when they span too few days, or when the goal's curve has no pace.
    /// </summary>
    public static double? Of(ObjectiveFact goal, TimeFrame frame, DeadlineOptions options)
    {
        var points = goal.PointsUnderPlan(frame.Company);
        return Trend(goal, frame, points, options) is { } slope
            ? Math.Round(points[^1].Points + (slope * frame.Company.Between(points[^1].Day, frame.Due)), 9)
            : null;
    }

    private static double? Trend(ObjectiveFact goal, TimeFrame frame, IReadOnlyList<ProgressPoint> points, DeadlineOptions options)
    {
        if (goal.Terms.Curve != Curve.Linear || points.Count < options.Points || frame.Company.Between(points[0].Day, points[^1].Day) < options.Days)
            return null;
        var origin = points[0].Day;
        return TheilSen.Slope([.. points.TakeLast(options.SlopePoints).Select(point => ((double)frame.Company.Between(origin, point.Day), point.Points))]);
    }
}

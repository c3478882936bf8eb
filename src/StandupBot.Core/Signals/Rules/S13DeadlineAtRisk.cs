using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Rules;

/// <summary>A goal that will miss its target by its due date at the speed it has shown.</summary>
public sealed class S13DeadlineAtRisk : ISignalRule
{
    public SignalDefinition Definition { get; } = new("S13", "Deadline at risk", 1, Dimension.Vertical)
    {
        Rule = "At least 15% of the time gone; the median slope of the last 6 progress points (3 or more, over 10 working days or more) ends 5% or more short of the target. With fewer points: less than 0.75 of what was expected at the last check-in.",
        Severity = "By the gap: over 40% Critical, from 20% High, from 5% Medium. With fewer points Low.",
        Told = "Owner; the parent goal's owner from High; the company's owner at Critical.",
        Resolves = "The gap is below 5%, or the goal is re-planned.",
        Silent = "Goals with a step, binary or maintain curve, goals that are reached, goals without a due date.",
        Thresholds = options => options.S13,
        RestsOn = TrustBasis.Goals,
    };

    public IEnumerable<Finding> Evaluate(SignalContext context) =>
        context.LiveObjectives.Select(goal => Check(goal, context)).OfType<Finding>();

    private static Finding? Check(ObjectiveFact goal, SignalContext context)
    {
        var (options, points) = (context.Options.S13, context.PointsOf(goal));
        if (points.Count == 0 || context.TimeFrame(goal) is not { } frame
            || frame.Expected(frame.Company.Today) < options.TimeGone || points[^1].Points >= Progress.Full)
            return null;
        if (Forecast.Of(goal, frame, options) is { } projected)
            return ByTrend(goal, points, projected, context);
        return goal.Terms.Curve == Curve.Linear ? ByPace(goal, frame, points[^1], context) : null;
    }

    private static Finding? ByTrend(ObjectiveFact goal, IReadOnlyList<ProgressPoint> points, double projected, SignalContext context)
    {
        var (options, gap) = (context.Options.S13, Math.Round(Progress.Full - projected, 9));
        if (gap < options.MediumGap)
            return null;
        var severity = gap > options.CriticalAboveGap ? Severity.Critical : gap >= options.HighGap ? Severity.High : Severity.Medium;
        return Found(goal, severity, context) with
        {
            Numbers = [new("gap", gap), new("projected", projected), new("actual", points[^1].Points), new("points", points.Count)],
            Evidence = [.. points.TakeLast(options.SlopePoints).Reverse().Select(point => Evidence.Of(goal, point.Said))],
            Facts = ["trend"],
            Why = $"{Wording.Goal(goal)} will reach {Wording.Figure(Math.Max(0, projected))}% of its target by {Wording.Date(goal.Terms.Due!.Value)} if it goes on like this.",
        };
    }

    private static Finding? ByPace(ObjectiveFact goal, TimeFrame frame, ProgressPoint last, SignalContext context)
    {
        var expected = frame.Expected(last.Day);
        if (!(Progress.Pace(last.Points, expected) < context.Options.S13.PaceBelow))
            return null;
        return Found(goal, Severity.Low, context) with
        {
            Numbers = [new("actual", last.Points), new("expected", expected), new("pace", Progress.Pace(last.Points, expected)!.Value)],
            Evidence = [Evidence.Of(goal, last.Said)],
            Facts = ["pace"],
            Why = $"{Wording.Goal(goal)} is behind its pace: {Wording.Figure(last.Points)}% done where {Wording.Figure(expected)}% were expected. Few figures so far, so this is uncertain.",
        };
    }

    private static Finding Found(ObjectiveFact goal, Severity severity, SignalContext context) => new()
    {
        Signal = "S13",
        Subjects = [goal.Id],
        Severity = severity,
        TeamId = context.TeamOf(goal),
        Why = "",
        Told = context.Tell(WhoCares(goal, severity, context)),
        NextAction = $"Decide what gives way so that {goal.Handle} is reached in time, or re-plan it with a reason.",
    };

    private static IEnumerable<(string? MemberId, Audience As)> WhoCares(ObjectiveFact goal, Severity severity, SignalContext context)
    {
        yield return SignalContext.OwnerOf(goal);
        if (severity >= Severity.High)
            yield return context.ParentOwnerOf(goal);
        if (severity >= Severity.Critical)
            yield return context.CompanyOwner;
    }
}

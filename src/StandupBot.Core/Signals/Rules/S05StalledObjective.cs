using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Rules;

/// <summary>A goal that is reported on but does not move, while time does.</summary>
public sealed class S05StalledObjective : ISignalRule
{
    private const string Level = "from";

    public SignalDefinition Definition { get; } = new("S5", "Stalled objective", 1, Dimension.Vertical)
    {
        Rule = "Less than 1 point of progress over at least 3 check-ins and 10 working days, while the expected progress rose by at least 15 points.",
        Severity = "Medium; High for a High priority goal.",
        Told = "Owner, then the parent goal's owner.",
        Resolves = "It moves by at least 3 points, or is re-planned.",
        Silent = "Goals whose owner declared a binary, step or maintain curve, and goals that are reached.",
        Thresholds = options => options.S5,
        IsSoft = true,
        RestsOn = TrustBasis.Goals,
    };

    public IEnumerable<Finding> Evaluate(SignalContext context) =>
        context.LiveObjectives.Where(goal => goal.Terms.Curve == Curve.Linear).Select(goal => Check(goal, context)).OfType<Finding>();

    private static Finding? Check(ObjectiveFact goal, SignalContext context)
    {
        var points = context.PointsOf(goal);
        if (points.Count == 0 || points[^1].Points >= Progress.Full || context.TimeFrame(goal) is not { } frame)
            return null;
        return StillStands(goal, points, context) is { } level
            ? Found(goal, frame, points, level, context)
            : Opens(frame, points, context) is { } first ? Found(goal, frame, points, first.Points, context) : null;
    }

    /// <summary>The level at which an open signal's goal stood still, for as long as it has not moved away from it.</summary>
    private static double? StillStands(ObjectiveFact goal, IReadOnlyList<ProgressPoint> points, SignalContext context) =>
        context.Open("S5", goal.Id) is { } open && open.Number(Level) is { } level && goal.PlannedSince() <= open.OpenedAt
            && points[^1].Points - level < context.Options.S5.ResolvesAtPoints
            ? level
            : null;

    /// <summary>The check-in that begins the shortest stretch long enough to judge, if nothing moved in it.</summary>
    private static ProgressPoint? Opens(TimeFrame frame, IReadOnlyList<ProgressPoint> points, SignalContext context)
    {
        var (options, company) = (context.Options.S5, context.Calendar.Company);
        var first = points.Reverse().Skip(options.CheckIns - 1).FirstOrDefault(point =>
            company.Since(point.Day) >= options.Days && Rise(frame, point.Day) >= options.ExpectedRise);
        return first is not null && Math.Round(points[^1].Points - first.Points, 9) < options.LessThanPoints ? first : null;
    }

    private static double Rise(TimeFrame frame, DateOnly since) =>
        Math.Round(frame.Expected(frame.Company.Today) - frame.Expected(since), 9);

    private static Finding Found(
        ObjectiveFact goal, TimeFrame frame, IReadOnlyList<ProgressPoint> points, double level, SignalContext context)
    {
        var still = Still(points, level, context.Options.S5.ResolvesAtPoints);
        var since = still[0].Day;
        var (days, rise) = (context.Calendar.Company.Since(since), Rise(frame, since));
        return new Finding
        {
            Signal = "S5",
            Subjects = [goal.Id],
            Severity = goal.Terms.Priority == Priority.High ? Severity.High : Severity.Medium,
            TeamId = context.TeamOf(goal),
            Numbers = [new(Level, level), new("to", points[^1].Points), new("checkIns", still.Count), new("days", days), new("expectedRise", rise)],
            Evidence = [.. still.Reverse().Select(point => Evidence.Of(goal, point.Said))],
            Facts = [$"stands at {Wording.Figure(level)}"],
            Why = $"{Wording.Goal(goal)} went from {Wording.Figure(level)}% to {Wording.Figure(points[^1].Points)}% in {Wording.Days(days)}, while its plan has it gain {Wording.Figure(rise)}%.",
            Told = context.Tell(SignalContext.OwnerOf(goal), context.ParentOwnerOf(goal)),
            NextAction = $"Say what holds {goal.Handle} up, or re-plan it with a reason.",
        };
    }

    /// <summary>The check-ins from the one that first reached the level on, as none of them went beyond it.</summary>
    private static IReadOnlyList<ProgressPoint> Still(IReadOnlyList<ProgressPoint> points, double level, double move) =>
        [.. points.Reverse().TakeWhile(point => point.Points - level < move).Reverse()
            .SkipWhile(point => level - point.Points >= move).DefaultIfEmpty(points[^1])];
}

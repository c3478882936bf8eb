using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Rules;

/// <summary>People report one goal in ways that cannot all be true, or call it on track when its figures say otherwise.</summary>
public sealed class S12ContradictoryStatus : ISignalRule
{
    public SignalDefinition Definition { get; } = new("S12", "Contradictory status", 1, Dimension.Horizontal)
    {
        Rule = "Latest goal check-ins per person in the last 3 working days: done against blocked or at risk; on track against off track; more than 20 points of progress apart; or on track at less than 0.75 of the expected progress, with no note in the last 5 working days.",
        Severity = "Medium; High when the goal is due in fewer than 10 working days.",
        Told = "The reporters and the owner, in one thread.",
        Resolves = "The owner checks in after the conflict; for the pace, a note or a pace of 0.75 or more.",
        Silent = "What the same person has said anew since; optimism with a reason; goals whose curve has no pace.",
        Thresholds = options => options.S12,
        RestsOn = TrustBasis.Answers,
    };

    public IEnumerable<Finding> Evaluate(SignalContext context) =>
        context.LiveObjectives.Select(goal => Check(goal, context)).OfType<Finding>();

    private static Finding? Check(ObjectiveFact goal, SignalContext context)
    {
        var options = context.Options.S12;
        var days = context.Calendar.Member(goal.Terms.OwnerId);
        var from = days.Window(options.WindowDays);
        GoalCheckIn[] recent = [.. goal.CheckIns.Where(said => days.DateOf(said.At) >= from)];
        var conflicts = StatusConflicts.Among(recent, goal.Terms.Measure, goal.Terms.OwnerId, options);
        var optimist = Optimist(goal, recent, context);
        if (conflicts.Count == 0 && optimist is null)
            return null;
        GoalCheckIn[] said =
        [
            .. conflicts.SelectMany(conflict => new[] { conflict.Later, conflict.Earlier }).Concat(optimist is null ? [] : [optimist.Said])
                .Distinct().OrderByDescending(report => report.At),
        ];
        return new Finding
        {
            Signal = "S12",
            Subjects = [goal.Id],
            Severity = context.IsDueWithin(goal, options.HighDueWithinDays) ? Severity.High : Severity.Medium,
            TeamId = context.TeamOf(goal),
            Numbers = [new("reporters", said.DistinctBy(report => report.By).Count()), .. optimist?.Numbers ?? []],
            Evidence = [.. said.Select(report => Evidence.Of(goal, report))],
            Facts = [.. conflicts.Select(conflict => $"{conflict.Kind} {conflict.Earlier.By} {conflict.Later.By}"), .. optimist is null ? [] : new[] { $"pace {optimist.Said.By}" }],
            Why = $"{Wording.Goal(goal)}: {string.Join("; ", conflicts.Select(conflict => Phrase(conflict, goal, context)).Distinct().Concat(optimist is null ? [] : [optimist.Phrase(context)]))}.",
            WithoutName = $"{Wording.Goal(goal)}: {string.Join("; ", conflicts.Select(conflict => WithoutNames(conflict, goal)).Distinct().Concat(optimist is null ? [] : [optimist.WithoutName]))}.",
            Told = context.Tell([.. said.Select(report => ((string?)report.By, Audience.Reporter)), SignalContext.OwnerOf(goal)]),
            NextAction = $"Agree where {goal.Handle} stands; its owner checks in.",
        };
    }

    /// <summary>The latest "on track" that the figures do not bear out and that nobody explained.</summary>
    private static Optimism? Optimist(ObjectiveFact goal, GoalCheckIn[] recent, SignalContext context)
    {
        var options = context.Options.S12;
        var days = context.Calendar.Member(goal.Terms.OwnerId);
        var explained = days.Window(options.ExplanationDays);
        var points = context.PointsOf(goal);
        if (goal.Terms.Curve != Curve.Linear || points.Count == 0 || context.TimeFrame(goal) is not { } frame
            || goal.CheckIns.Any(said => days.DateOf(said.At) >= explained && !string.IsNullOrWhiteSpace(said.Note)))
            return null;
        var pace = Progress.Pace(points[^1].Points, frame.Expected(points[^1].Day));
        var claim = recent.Where(said => said.Status is not null).GroupBy(said => said.By).Select(by => by.Last())
            .Where(said => said.Status == GoalStatus.OnTrack).MaxBy(said => said.At);
        return pace < options.PaceBelow && claim is not null
            ? new(claim, pace.Value, points[^1].Points, frame.Expected(points[^1].Day))
            : null;
    }

    private static string Phrase(StatusConflict conflict, ObjectiveFact goal, SignalContext context) =>
        $"{context.Name(conflict.Earlier.By)} said {Evidence.Of(goal, conflict.Earlier).Text}, {context.Name(conflict.Later.By)} said {Evidence.Of(goal, conflict.Later).Text}";

    private static string WithoutNames(StatusConflict conflict, ObjectiveFact goal) =>
        $"reported as \"{Evidence.Of(goal, conflict.Earlier).Text}\" and as \"{Evidence.Of(goal, conflict.Later).Text}\"";

    private sealed record Optimism(GoalCheckIn Said, double Pace, double Actual, double Expected)
    {
        public IReadOnlyList<Number> Numbers => [new("pace", Pace), new("actual", Actual), new("expected", Expected)];

        public string WithoutName => $"reported on track, at {Wording.Figure(Actual)} points where {Wording.Figure(Expected)} were expected";

        public string Phrase(SignalContext context) =>
            $"{context.Name(Said.By)} said on track, at {Wording.Figure(Actual)} points where {Wording.Figure(Expected)} were expected";
    }
}

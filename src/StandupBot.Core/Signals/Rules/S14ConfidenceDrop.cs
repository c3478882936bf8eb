using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Rules;

/// <summary>Somebody who believed in a goal does so no longer, or two people at once a little less.</summary>
public sealed class S14ConfidenceDrop : ISignalRule
{
    public SignalDefinition Definition { get; } = new("S14", "Confidence drop", 1, Dimension.Vertical)
    {
        Rule = "The same person's confidence (1-10) falls by 3 from one check-in to the next; or that of two people falls by 2 within the same 5 working days.",
        Severity = "Medium; High when due in fewer than 10 working days.",
        Told = "Owner and the parent goal's owner.",
        Resolves = "Confidence is back at the level before the drop, or a later check-in with a confidence says in a note what is done about it.",
        Silent = "A first rating, and the rating of somebody else.",
        Thresholds = options => options.S14,
        IsSoft = true,
        RestsOn = TrustBasis.Goals,
    };

    public IEnumerable<Finding> Evaluate(SignalContext context) =>
        context.LiveObjectives.Select(goal => Check(goal, context)).OfType<Finding>();

    private static Finding? Check(ObjectiveFact goal, SignalContext context)
    {
        var options = context.Options.S14;
        var gradual = Standing(goal, options.SharedDrop, (earlier, said) => IsWithinWindow(earlier, said, context));
        Fall[] telling = [.. Standing(goal, options.Drop, (_, _) => false)
            .Concat(gradual.Where(fall => IsShared(fall, gradual, context))).DistinctBy(fall => fall.Said).OrderBy(fall => fall.Said.At)];
        if (telling.Length == 0)
            return null;
        var worst = telling.MaxBy(fall => fall.By)!;
        return new Finding
        {
            Signal = "S14",
            Subjects = [goal.Id],
            Severity = context.IsDueWithin(goal, options.HighDueWithinDays) ? Severity.High : Severity.Medium,
            TeamId = context.TeamOf(goal),
            Numbers = [new("before", worst.Before), new("after", worst.After), new("people", telling.Select(fall => fall.Said.By).Distinct().Count())],
            Evidence = [.. telling.Reverse().Select(fall => Evidence.Of(goal, fall.Said))],
            Why = $"Confidence in {Wording.Goal(goal)} fell: {string.Join("; ", telling.Select(fall => $"{context.Name(fall.Said.By)} from {fall.Before} to {fall.After}"))}.",
            Told = context.Tell(SignalContext.OwnerOf(goal), context.ParentOwnerOf(goal)),
            NextAction = $"Check in on {goal.Handle} with a confidence and a note on what is done about it.",
        };
    }

    /// <summary>Enough people, each within one window of this fall.</summary>
    private static bool IsShared(Fall fall, IReadOnlyList<Fall> falls, SignalContext context) =>
        falls.Where(other => IsWithinWindow(fall.Said, other.Said, context)).Select(other => other.Said.By).Distinct().Count()
            >= context.Options.S14.Contributors;

    private static bool IsWithinWindow(GoalCheckIn a, GoalCheckIn b, SignalContext context)
    {
        var company = context.Calendar.Company;
        var (first, last) = a.At <= b.At ? (a, b) : (b, a);
        return company.Between(company.DateOf(first.At), company.DateOf(last.At)) < context.Options.S14.WindowDays;
    }

    /// <summary>Falls of at least so much that were neither recovered from nor met by a mitigation since.</summary>
    /// <param name="reachesBack">Whether an earlier rating than the last one still counts as the level before.</param>
    private static IReadOnlyList<Fall> Standing(ObjectiveFact goal, int atLeast, Func<GoalCheckIn, GoalCheckIn, bool> reachesBack)
    {
        var mitigated = goal.CheckIns.LastOrDefault(said => said is { Confidence: not null, Note: not null })?.At;
        return [.. goal.CheckIns.Where(said => said.Confidence is not null).GroupBy(said => said.By)
            .SelectMany(rater => FallsOf([.. rater], reachesBack))
            .Where(fall => fall.By >= atLeast && !(mitigated > fall.Said.At))];
    }

    private static IEnumerable<Fall> FallsOf(GoalCheckIn[] ratings, Func<GoalCheckIn, GoalCheckIn, bool> reachesBack)
    {
        for (var i = 1; i < ratings.Length; i++)
        {
            var said = ratings[i];
            var before = ratings[..i].Where((earlier, at) => at == i - 1 || reachesBack(earlier, said)).Max(earlier => earlier.Confidence!.Value);
            if (!ratings[(i + 1)..].Any(later => later.Confidence >= before))
                yield return new Fall(said, before);
        }
    }

    /// <summary>A rating, and the level before it.</summary>
    private sealed record Fall(GoalCheckIn Said, int Before)
    {
        public int After => Said.Confidence!.Value;
        public int By => Before - After;
    }
}

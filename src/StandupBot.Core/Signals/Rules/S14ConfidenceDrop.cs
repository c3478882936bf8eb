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
        var ratings = Ratings(goal, context);
        var gradual = Standing(goal, ratings, options.SharedDrop, (a, b) => InOneWindow(a, b, context));
        Fall[] telling = [.. Standing(goal, ratings, options.Drop, (_, _) => false)
            .Concat(gradual.Where(fall => IsShared(fall, gradual, context))).DistinctBy(fall => fall.Rating).OrderBy(fall => fall.Rating.Said.At)];
        if (telling.Length == 0)
            return null;
        var worst = telling.MaxBy(fall => fall.Depth)!;
        return new Finding
        {
            Signal = "S14",
            Subjects = [goal.Id],
            Severity = context.IsDueWithin(goal, options.HighDueWithinDays) ? Severity.High : Severity.Medium,
            TeamId = context.TeamOf(goal),
            Numbers = [new("before", worst.Before), new("after", worst.Rating.Value), new("people", telling.Select(fall => fall.By).Distinct().Count())],
            Evidence = [.. telling.Reverse().Select(fall => Evidence.Of(goal, fall.Rating.Said))],
            Why = $"Confidence in {Wording.Goal(goal)} fell: {string.Join("; ", telling.Select(fall => $"{context.Name(fall.By)} from {fall.Before} to {fall.Rating.Value}"))}.",
            WithoutName = $"Confidence in {Wording.Goal(goal)} fell: {string.Join("; ", telling.Select(fall => $"from {fall.Before} to {fall.Rating.Value}"))}.",
            Told = context.Tell(SignalContext.OwnerOf(goal), context.ParentOwnerOf(goal)),
            NextAction = $"Check in on {goal.Handle} with a confidence and a note on what is done about it.",
        };
    }

    /// <summary>Enough people, each within one window of this fall.</summary>
    private static bool IsShared(Fall fall, IReadOnlyList<Fall> falls, SignalContext context) =>
        falls.Where(other => InOneWindow(fall.Rating, other.Rating, context)).Select(other => other.By).Distinct().Count() >= context.Options.S14.Contributors;

    private static bool InOneWindow(Rating a, Rating b, SignalContext context)
    {
        var (first, last) = a.Day <= b.Day ? (a.Day, b.Day) : (b.Day, a.Day);
        return context.Calendar.Company.Between(first, last) < context.Options.S14.WindowDays;
    }

    private static IReadOnlyList<Rating> Ratings(ObjectiveFact goal, SignalContext context) =>
        [.. goal.CheckIns.Where(said => said.Confidence is not null).Select(said => new Rating(said, context.Calendar.Company.DateOf(said.At)))];

    /// <summary>Falls of at least so much that were neither recovered from nor met by a mitigation since.</summary>
    /// <param name="reachesBack">Whether a rating before the previous one still counts as the level before.</param>
    private static IReadOnlyList<Fall> Standing(
        ObjectiveFact goal, IReadOnlyList<Rating> ratings, int atLeast, Func<Rating, Rating, bool> reachesBack)
    {
        var mitigated = goal.CheckIns.LastOrDefault(said => said is { Confidence: not null, Note: not null })?.At;
        return [.. ratings.GroupBy(rating => rating.Said.By).SelectMany(rater => FallsOf([.. rater], atLeast, reachesBack))
            .Where(fall => !(mitigated > fall.Rating.Said.At))];
    }

    private static IEnumerable<Fall> FallsOf(Rating[] ratings, int atLeast, Func<Rating, Rating, bool> reachesBack)
    {
        var highestAfter = HighestAfter(ratings);
        for (var i = 1; i < ratings.Length; i++)
        {
            var before = ratings[i - 1].Value;
            for (var earlier = i - 2; earlier >= 0 && reachesBack(ratings[earlier], ratings[i]); earlier--)
                before = Math.Max(before, ratings[earlier].Value);
            if (before - ratings[i].Value >= atLeast && highestAfter[i] < before)
                yield return new Fall(ratings[i], before);
        }
    }

    /// <summary>For each rating the highest that came after it.</summary>
    private static int[] HighestAfter(Rating[] ratings)
    {
        var highest = new int[ratings.Length];
        for (var i = ratings.Length - 2; i >= 0; i--)
            highest[i] = Math.Max(highest[i + 1], ratings[i + 1].Value);
        return highest;
    }

    private sealed record Rating(GoalCheckIn Said, DateOnly Day)
    {
        public int Value => Said.Confidence!.Value;
    }

    /// <summary>A rating, and the level before it.</summary>
    private sealed record Fall(Rating Rating, int Before)
    {
        public string By => Rating.Said.By;
        public int Depth => Before - Rating.Value;
    }
}

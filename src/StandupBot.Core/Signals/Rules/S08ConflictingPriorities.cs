using StandupBot.Core.Calendars;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Rules;

/// <summary>Two goals that cannot both come first, or more first priorities than one person can have.</summary>
public sealed class S08ConflictingPriorities : ISignalRule
{
    public SignalDefinition Definition { get; } = new("S8", "Conflicting priorities", 1, Dimension.Horizontal)
    {
        Rule = "The same measure driven in opposite directions in overlapping periods; or one owner with more than 3 High goals; or a pair that was declared conflicting; or High goals of 2 teams between which a member said to be pulled in the last 5 working days.",
        Severity = "Medium; High when both are due in fewer than 20 working days.",
        Told = "Both owners and the owner of the nearest common parent, in one thread.",
        Resolves = "Which one wins is recorded; the owner has 3 High goals or fewer.",
        Silent = "Deliberate counter-measures (a goal marked as guardrail).",
        Thresholds = options => options.S8,
    };

    public IEnumerable<Finding> Evaluate(SignalContext context) =>
        Clashes(context).Where(clash => !clash.Pair.IsSettled(context))
            .GroupBy(clash => clash.Pair).Select(same => OfPair(same.Key, [.. same], context))
            .Concat(TooManyHigh(context));

    private static IEnumerable<Clash> Clashes(SignalContext context) =>
        Opposed(context).Concat(Declared(context)).Concat(Pulled(context));

    private static IEnumerable<Clash> Opposed(SignalContext context)
    {
        var company = context.Calendar.Company;
        return
            from measured in context.LiveObjectives.Where(goal => goal.Terms.Measure is not null && !goal.Terms.Guardrail).GroupBy(goal => goal.Terms.Measure!.Key)
            from up in measured.Where(goal => goal.Terms.Measure!.To > goal.Terms.Measure.From)
            from down in measured.Where(goal => goal.Terms.Measure!.To < goal.Terms.Measure.From)
            where SharesWorkday(up, down, company)
            select new Clash(GoalPair.Of(up, down), "opposite", $"they drive {measured.Key} in opposite directions", null);
    }

    private static IEnumerable<Clash> Declared(SignalContext context) =>
        from conflict in context.Snapshot.Conflicts
        where conflict.Wins is null
        let pair = GoalPair.Of(context.Objective(conflict.A), context.Objective(conflict.B), context)
        where pair is not null
        select new Clash(pair, "declared", $"{context.Name(conflict.By)} said so",
            new Quote($"{pair.A.Id},{pair.B.Id}", conflict.Reason ?? "Declared as conflicting", conflict.By, conflict.At));

    private static IEnumerable<Clash> Pulled(SignalContext context) =>
        from pull in context.Snapshot.Pulls
        where pull.Date >= context.Calendar.Member(pull.MemberId).Window(context.Options.S8.PulledWindowDays)
        let goals = pull.ObjectiveIds.Distinct().Select(id => context.Objective(id)).OfType<ObjectiveFact>()
            .Where(goal => goal.Terms.Priority == Priority.High && context.IsLive(goal)).ToList()
        from a in goals
        from b in goals
        where string.CompareOrdinal(a.Id, b.Id) < 0 && AreOfTwoTeams(a, b, context)
        select new Clash(GoalPair.Of(a, b), "pulled", $"both claim {context.Name(pull.MemberId)}",
            new Quote($"{a.Id},{b.Id}", $"Pulled between {a.Terms.Title} and {b.Terms.Title}", pull.MemberId, pull.At));

    /// <summary>A goal that no team answers for claims nobody on behalf of a team.</summary>
    private static bool AreOfTwoTeams(ObjectiveFact a, ObjectiveFact b, SignalContext context) =>
        context.ResponsibleTeam(a) is { } one && context.ResponsibleTeam(b) is { } other && one.Id != other.Id;

    private static bool SharesWorkday(ObjectiveFact a, ObjectiveFact b, Workdays company)
    {
        var from = new[] { Start(a), Start(b) }.Max();
        var to = new[] { a.Terms.Due ?? DateOnly.MaxValue, b.Terms.Due ?? DateOnly.MaxValue }.Min();
        return company.Count(new DaySpan(from, to == DateOnly.MaxValue ? company.Add(from, 1) : to)) > 0;

        DateOnly Start(ObjectiveFact goal) => goal.Terms.Start ?? company.DateOf(goal.CreatedAt);
    }

    private static Finding OfPair(GoalPair pair, Clash[] clashes, SignalContext context)
    {
        var within = context.Options.S8.HighDueWithinDays;
        return new Finding
        {
            Signal = "S8",
            Subjects = [pair.A.Id, pair.B.Id],
            Severity = pair.Goals.All(goal => context.IsDueWithin(goal, within)) ? Severity.High : Severity.Medium,
            TeamId = context.TeamOf(pair.A) == context.TeamOf(pair.B) ? context.TeamOf(pair.A) : null,
            Numbers = [.. pair.Goals.Where(goal => goal.Terms.Due is not null)
                .Select(goal => new Number($"daysToDue{goal.Handle}", context.Calendar.Company.Until(goal.Terms.Due!.Value)))],
            Evidence = [.. clashes.Select(clash => clash.Quote).OfType<Quote>().OrderByDescending(quote => quote.At), .. pair.Goals.Select(Evidence.Of)],
            Facts = [.. clashes.Select(clash => clash.Fact)],
            Why = $"{Wording.Goal(pair.A)} and {Wording.Goal(pair.B)} are in each other's way: {string.Join("; ", clashes.Select(clash => clash.Why).Distinct())}.",
            Told = context.Tell([.. pair.Goals.Select(goal => SignalContext.OwnerOf(goal)), pair.Judge(context)]),
            NextAction = $"Decide which goes first: {pair.A.Handle} or {pair.B.Handle}.",
        };
    }

    private static IEnumerable<Finding> TooManyHigh(SignalContext context)
    {
        var options = context.Options.S8;
        return
            from owned in context.LiveObjectives.Where(goal => goal.Terms is { Priority: Priority.High, OwnerId: not null }).GroupBy(goal => goal.Terms.OwnerId!)
            let goals = owned.ToList()
            where goals.Count > options.HighGoalsMoreThan
            select new Finding
            {
                Signal = "S8",
                Subjects = [owned.Key],
                Severity = goals.All(goal => context.IsDueWithin(goal, options.HighDueWithinDays)) ? Severity.High : Severity.Medium,
                Numbers = [new("highGoals", goals.Count), new("limit", options.HighGoalsMoreThan)],
                Evidence = [.. goals.Select(Evidence.Of)],
                Why = $"{context.Name(owned.Key)} owns {goals.Count} goals of high priority ({string.Join(", ", goals.Select(goal => goal.Handle))}): when everything comes first, nothing does.",
                Told = context.Tell([(owned.Key, Audience.ObjectiveOwner), .. goals.Select(context.ParentOwnerOf), context.CompanyOwner]),
                NextAction = $"Keep {options.HighGoalsMoreThan} of them high, lower or hand over the rest.",
            };
    }

    private sealed record Clash(GoalPair Pair, string Fact, string Why, Quote? Quote);
}

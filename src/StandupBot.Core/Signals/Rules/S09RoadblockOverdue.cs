using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Rules;

/// <summary>Something stands in the way, and nobody has it, or nobody moves it.</summary>
public sealed class S09RoadblockOverdue : ISignalRule
{
    public SignalDefinition Definition { get; } = new("S9", "Roadblock overdue or unowned", 1, Dimension.Horizontal)
    {
        Rule = "Nobody to unblock it after 4 working hours; or open for more than its limit (urgent 1, normal 2, external 5 working days); or the same in 2 stand-ups with no change.",
        Severity = "Low unowned or unchanged, Medium over the limit, High over twice the limit, Critical when its goal is due in fewer than 10 working days.",
        Told = "The unblocker at once (who raised it and the lead while there is none); the lead over the limit; the goal's owner and the company's owner over twice the limit.",
        Resolves = "Closed by either side; the next stand-up asks \"still blocked?\".",
        Silent = "Waiting inside the limit of its kind; a second roadblock of the same words in the same team. The clock runs on while the reporter is away.",
        Thresholds = options => options.S9,
    };

    public IEnumerable<Finding> Evaluate(SignalContext context) => context.Snapshot.Roadblocks
        .Where(block => block.ResolvedAt is null)
        .GroupBy(block => (block.TeamId, block.Text.Trim().ToUpperInvariant()))
        .Select(same => Check([.. same.OrderBy(block => block.RaisedAt).ThenBy(block => block.Id, StringComparer.Ordinal)], context))
        .OfType<Finding>();

    private static Finding? Check(IReadOnlyList<RoadblockFact> same, SignalContext context)
    {
        var (block, options) = (same[0], context.Options.S9);
        var (age, limit, standups) = (RoadblockClock.Age(block, context), RoadblockClock.Limit(block, options), RoadblockClock.SameInStandups(block, context));
        var unowned = RoadblockClock.Unowned(block, context);
        string[] facts =
        [
            .. Fact("unowned", !RoadblockClock.IsOwned(block, context) && unowned >= TimeSpan.FromHours(options.UnownedHours)),
            .. Fact("overdue", age > limit),
            .. Fact("unchanged", standups >= options.UnchangedStandups),
        ];
        if (facts.Length == 0)
            return null;
        var severity = SeverityOf(block, age, context);
        return new Finding
        {
            Signal = "S9",
            Subjects = [block.Id],
            Severity = severity,
            TeamId = block.TeamId,
            Numbers = [new("days", age), new("limitDays", limit), new("standupsUnchanged", standups), new("unownedHours", Math.Round(unowned.TotalHours, 1))],
            Evidence = [.. same.Select(one => new Quote(one.Id, one.Text, one.ReporterId, one.RaisedAt)), .. Notes(block)],
            Facts = facts,
            Why = Why(block, age, facts, context),
            Told = context.Tell(WhoCares(block, severity, context)),
            NextAction = RoadblockClock.IsOwned(block, context)
                ? $"Ask {context.Name(block.UnblockerId)} by when it is gone, or give it to somebody else."
                : "Give it to somebody who can unblock it.",
        };
    }

    private static IEnumerable<string> Fact(string name, bool holds) => holds ? [name] : [];

    private static Severity SeverityOf(RoadblockFact block, int age, SignalContext context)
    {
        var options = context.Options.S9;
        var limit = RoadblockClock.Limit(block, options);
        if (context.IsDueWithin(context.Objective(block.ObjectiveId), options.CriticalDueWithinDays))
            return Severity.Critical;
        if (age > options.HighFactor * limit)
            return Severity.High;
        return age > limit ? Severity.Medium : Severity.Low;
    }

    private static IEnumerable<(string? MemberId, Audience As)> WhoCares(RoadblockFact block, Severity severity, SignalContext context)
    {
        var owned = RoadblockClock.IsOwned(block, context);
        yield return owned ? (block.UnblockerId, Audience.Unblocker) : (block.ReporterId, Audience.Reporter);
        if (!owned || severity >= Severity.Medium)
            yield return SignalContext.LeadOf(context.Team(block.TeamId));
        if (severity < Severity.High)
            yield break;
        yield return SignalContext.OwnerOf(context.Objective(block.ObjectiveId));
        yield return context.CompanyOwner;
    }

    private static IEnumerable<Quote> Notes(RoadblockFact block) => block.Events.Where(step => !string.IsNullOrWhiteSpace(step.Note))
        .Reverse().Select(step => new Quote(block.Id, step.Note!, step.By, step.At));

    private static string Why(RoadblockFact block, int age, string[] facts, SignalContext context)
    {
        string[] parts =
        [
            age == 0 ? "raised today" : $"open for {Wording.Days(age)}",
            .. facts.Contains("unowned") ? ["nobody is on it yet"] : RoadblockClock.IsOwned(block, context) ? [$"with {context.Name(block.UnblockerId)}"] : Array.Empty<string>(),
            .. facts.Contains("unchanged") ? ["no change since the last stand-up"] : Array.Empty<string>(),
        ];
        var goal = context.Objective(block.ObjectiveId);
        return $"\"{block.Text}\" ({context.Name(block.ReporterId)}): {string.Join(", ", parts)}{(goal is null ? "" : $"; it holds up {Wording.Goal(goal)}")}.";
    }
}

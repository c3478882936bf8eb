using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Rules;

/// <summary>Something was promised to somebody outside, and what is reported does not lead there in time.</summary>
public sealed class S18PromiseAtRisk : ISignalRule
{
    public SignalDefinition Definition { get; } = new("S18", "External promise at risk", 1, Dimension.External)
    {
        Rule = "A promise without a goal; or its goal's forecast ends later than promised; or due in 10 working days or fewer with no item in the last 5.",
        Severity = "High; Critical at 3 working days or fewer.",
        Told = "The promise's owner, the goal's owner, the company's owner.",
        Resolves = "Kept, renegotiated or cancelled.",
        Silent = "Promises to ourselves (the company, a team or a member named as the customer); goals that are reached.",
        Thresholds = options => options.S18,
    };

    public IEnumerable<Finding> Evaluate(SignalContext context) =>
        context.LivePromises.Select(promise => Check(promise, context)).OfType<Finding>();

    private static Finding? Check(CommitmentFact promise, SignalContext context)
    {
        if (Promise.Risks(promise, context) is not { Count: > 0 } risks)
            return null;
        var (goal, left) = (context.Objective(promise.ObjectiveId), Promise.Calendar(promise, context).Until(promise.Due));
        return new Finding
        {
            Signal = "S18",
            Subjects = [promise.Id],
            Severity = left <= context.Options.S18.CriticalDays ? Severity.Critical : Severity.High,
            TeamId = goal is null ? null : context.TeamOf(goal),
            Numbers = [new("daysLeft", left)],
            Evidence = [new Quote(promise.Id, $"{promise.What} for {promise.Customer} by {Wording.Date(promise.Due)}", promise.OwnerId, promise.At)],
            Facts = [.. risks.Select(risk => risk.ToString())],
            Why = $"{promise.Customer} was promised \"{promise.What}\" by {Wording.Date(promise.Due)}, and {string.Join(" and ", risks.Select(risk => Phrase(risk, goal, context)))}.",
            Told = context.Tell((promise.OwnerId, Audience.CommitmentOwner), SignalContext.OwnerOf(goal), context.CompanyOwner),
            NextAction = risks.Contains(PromiseRisk.NoObjective)
                ? $"Say which goal delivers {promise.What}."
                : $"Put work on {goal!.Handle} now, or agree on another date with {promise.Customer}.",
        };
    }

    private static string Phrase(PromiseRisk risk, ObjectiveFact? goal, SignalContext context) => risk switch
    {
        PromiseRisk.NoObjective => "no goal stands behind it",
        PromiseRisk.Late => $"{Wording.Goal(goal!)} will not be there in time",
        _ => $"nobody has worked on {Wording.Goal(goal!)} for {Wording.Days(context.Options.S18.WindowDays)}",
    };
}

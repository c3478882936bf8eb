using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;
using StandupBot.Core.Standups;

namespace StandupBot.Core.Signals.Rules;

/// <summary>A High goal that gets nothing while its team works on lower ones.</summary>
public sealed class S07StarvedPriority : ISignalRule
{
    public SignalDefinition Definition { get; } = new("S7", "Starved priority", 1, Dimension.Vertical)
    {
        Rule = "High priority and no item in the last 5 working days, while at least 50% of the responsible team's linked items (10 or more) serve lower priorities.",
        Severity = "High.",
        Told = "The goal's owner and the team's lead.",
        Resolves = "An item appears, or the priority is changed.",
        Silent = "Goals that are blocked (S9 speaks of those) or reported done, and goals on which another team works.",
        Thresholds = options => options.S7,
        IsSoft = true,
        RestsOn = TrustBasis.Goals | TrustBasis.Answers,
    };

    public IEnumerable<Finding> Evaluate(SignalContext context) =>
        context.LiveObjectives.Where(goal => goal.Terms.Priority == Priority.High && !NeedsNoWork(goal, context))
            .GroupBy(goal => context.ResponsibleTeam(goal)?.Id).SelectMany(goals => OfTeam(context.Team(goals.Key), goals, context));

    private static bool NeedsNoWork(ObjectiveFact goal, SignalContext context) =>
        goal.LatestStatus() is GoalStatus.Blocked or GoalStatus.Done || context.OpenRoadblocksOn(goal.Id).Any();

    /// <summary>What the team did is looked at once for all its goals.</summary>
    private static IEnumerable<Finding> OfTeam(TeamFact? team, IEnumerable<ObjectiveFact> goals, SignalContext context)
    {
        if (team is null)
            return [];
        var (options, from) = (context.Options.S7, context.Calendar.Team(team.Id).Window(context.Options.S7.WindowDays));
        ItemFact[] linked = [.. context.ItemsOfTeam(team.Id, from).Where(item => item.Link == ItemLink.Linked)];
        ItemFact[] lower = [.. linked.Where(item => context.Objective(item.ObjectiveId)?.Terms.Priority < Priority.High)];
        return linked.Length < options.Items || lower.Length * 100 < options.LowerShare * linked.Length
            ? []
            : goals.Where(goal => !context.ItemsOn(goal.Id, from).Any()).Select(goal => Found(goal, team, lower, linked.Length, context));
    }

    private static Finding Found(ObjectiveFact goal, TeamFact team, ItemFact[] lower, int linked, SignalContext context)
    {
        var days = context.Options.S7.WindowDays;
        return new Finding
        {
            Signal = "S7",
            Subjects = [goal.Id],
            Severity = Severity.High,
            TeamId = team.Id,
            Numbers = [new("items", 0), new("lowerItems", lower.Length), new("teamItems", linked), new("windowDays", days)],
            Evidence = [.. lower.OrderByDescending(item => item.Date).ThenBy(item => item.Ref, StringComparer.Ordinal).Select(Evidence.Of)],
            Facts = [goal.Id],
            Why = $"{Wording.Goal(goal)} got no work for {Wording.Days(days)}, while {lower.Length} of {Wording.Count(linked, "item")} of {team.Name} served lower goals.",
            Told = context.Tell(SignalContext.OwnerOf(goal), SignalContext.LeadOf(team)),
            NextAction = $"Start work on {goal.Handle}, or lower its priority.",
        };
    }
}

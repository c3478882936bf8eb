using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;
using StandupBot.Core.Standups;

namespace StandupBot.Core.Signals.Rules;

/// <summary>A goal from which no path of active parents leads to an active top-level goal.</summary>
public sealed class S02OrphanObjective : ISignalRule
{
    public SignalDefinition Definition { get; } = new("S2", "Orphan objective", 1, Dimension.Vertical)
    {
        Rule = "Not top-level, older than 3 working days, and no path through active parents to an active top-level goal: no parent, parent closed, or an island.",
        Severity = "High when at least 20% of the team's linked items of the last 10 working days go there, else Medium.",
        Told = "Owner.",
        Resolves = "A path exists, or the goal is marked standalone with a reason.",
        Silent = "Goals marked standalone: daily business, personal development.",
        Thresholds = options => options.S2,
        RestsOn = TrustBasis.Goals,
    };

    public IEnumerable<Finding> Evaluate(SignalContext context)
    {
        Dictionary<string, int> linked = [];
        return context.LiveObjectives.Select(goal => Check(goal, linked, context)).OfType<Finding>();
    }

    private static Finding? Check(ObjectiveFact goal, Dictionary<string, int> linked, SignalContext context)
    {
        var attachment = context.Tree.AttachmentOf(goal.Id);
        var age = context.Calendar.Member(goal.Terms.OwnerId).Since(goal.CreatedAt);
        if (attachment == Attachment.ToTheTop || goal.Terms.Standalone is not null || age <= context.Options.S2.OlderThanDays)
            return null;
        var (here, all) = Work(goal, linked, context);
        var parent = context.Objective(goal.Terms.ParentId);
        return new Finding
        {
            Signal = "S2",
            Subjects = [goal.Id],
            Severity = all > 0 && here * 100 >= context.Options.S2.HighFromShare * all ? Severity.High : Severity.Medium,
            TeamId = context.TeamOf(goal),
            Numbers = [new("ageDays", age), new("items", here), new("teamItems", all)],
            Evidence = parent is null ? [Evidence.Of(goal)] : [Evidence.Of(goal), Evidence.Of(parent)],
            Facts = [attachment.ToString(), goal.Terms.ParentId ?? ""],
            Why = $"{Wording.Goal(goal)} {Reason(attachment, parent)}{WorkClause(here, all)}.",
            Told = context.Tell(SignalContext.OwnerOf(goal)),
            NextAction = $"Put {goal.Handle} under an active goal, or mark it as standing alone and say why.",
        };
    }

    /// <param name="linkedOfTeam">The team's linked items, counted once for all its goals.</param>
    private static (int Here, int All) Work(ObjectiveFact goal, Dictionary<string, int> linkedOfTeam, SignalContext context)
    {
        if (context.ResponsibleTeam(goal) is not { } team)
            return (0, 0);
        var from = context.Calendar.Team(team.Id).Window(context.Options.S2.WindowDays);
        if (!linkedOfTeam.TryGetValue(team.Id, out var all))
            linkedOfTeam[team.Id] = all = context.ItemsOfTeam(team.Id, from).Count(item => item.Link == ItemLink.Linked);
        return (context.ItemsOn(goal.Id, from).Count(item => item.TeamId == team.Id), all);
    }

    private static string Reason(Attachment attachment, ObjectiveFact? parent) => attachment switch
    {
        Attachment.NoParent => "serves no goal of the company",
        Attachment.ParentClosed when parent is null => "hangs under a goal that no longer exists",
        Attachment.ParentClosed => $"hangs under {Wording.Goal(parent!)}, which is not active",
        _ => "hangs under goals that lead to no active top-level goal",
    };

    private static string WorkClause(int here, int all) => here == 0 ? "" : $", and {here} of the team's {Wording.Count(all, "linked item")} go there";
}

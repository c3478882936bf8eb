using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Rules;

/// <summary>A team said what it needs of others, and nobody there has answered.</summary>
public sealed class S10UnacknowledgedDependency : ISignalRule
{
    public SignalDefinition Definition { get; } = new("S10", "Unacknowledged dependency", 1, Dimension.Horizontal)
    {
        Rule = "An explicit need of a team or person, not acknowledged within 2 working days of the side that is asked.",
        Severity = "Medium; High when its goal is due in fewer than 10 working days.",
        Told = "The named member and the lead of the team that is asked, and the requester.",
        Resolves = "Accepted with a date, declined with a reason, or withdrawn.",
        Silent = "Free text (it only suggests a need); a team without a stand-up, which is missing coverage and not a missing answer.",
        Thresholds = options => options.S10,
    };

    public IEnumerable<Finding> Evaluate(SignalContext context) =>
        context.Snapshot.Dependencies.Select(need => Check(need, context)).OfType<Finding>();

    private static Finding? Check(DependencyFact need, SignalContext context)
    {
        var (options, days) = (context.Options.S10, Acknowledgement.Calendar(need, context).Since(need.At));
        if (days < options.AcknowledgedWithinDays || Acknowledgement.AnsweredAt(need, context) is not null || !Acknowledgement.IsCovered(need, context))
            return null;
        var goal = context.Objective(need.ObjectiveId);
        var asked = need.ToMemberId is { } member ? context.Name(member) : context.Team(need.ToTeamId)?.Name ?? need.ToTeamId;
        return new Finding
        {
            Signal = "S10",
            Subjects = [need.Id],
            Severity = context.IsDueWithin(goal, options.HighDueWithinDays) ? Severity.High : Severity.Medium,
            TeamId = need.FromTeamId,
            Numbers = [new("days", days), new("limitDays", options.AcknowledgedWithinDays)],
            Evidence = [new Quote(need.Id, need.Text, need.By, need.At)],
            Why = Sentence(need, $" of {asked}", days, context),
            WithoutName = need.ToMemberId is null ? null : Sentence(need, "", days, context),
            Told = context.Tell(
            [
                (need.ToMemberId, Audience.Member),
                .. Acknowledgement.Leads(need, context).Select(lead => ((string?)lead, Audience.TeamLead)),
                (need.By, Audience.Requester),
            ]),
            NextAction = $"Accept it with a date, or decline it with a reason: {need.Text}.",
        };
    }

    private static string Sentence(DependencyFact need, string of, int days, SignalContext context)
    {
        var goal = context.Objective(need.ObjectiveId) is { } known ? $" for {Wording.Goal(known)}" : "";
        return $"{context.Team(need.FromTeamId)?.Name ?? need.FromTeamId} needs \"{need.Text}\"{of}{goal}, and nobody has answered for {Wording.Days(days)}.";
    }
}

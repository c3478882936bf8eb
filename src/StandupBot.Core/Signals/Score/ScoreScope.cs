using StandupBot.Core.Signals.Score.Components;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Score;

/// <summary>Whose alignment is looked at: the company, with everything in it once, or one team. There is no scope for a person.</summary>
/// <param name="Name">"company" or "team:id".</param>
/// <param name="MayShowNumbers">False for a team so small that a number would speak of its people.</param>
public sealed record ScoreScope(string Name, string? TeamId, bool MayShowNumbers)
{
    public static ScoreScope Company { get; } = new("company", null, MayShowNumbers: true);

    public static ScoreScope Of(TeamFact team) =>
        new($"team:{team.Id}", team.Id, team.MemberIds.Count >= ScoreDefinition.SmallestTeam);

    /// <summary>Live goals. A team's are those that it answers for; the top-level ones are the company's alone.</summary>
    public IEnumerable<ObjectiveFact> Goals(SignalContext context) =>
        TeamId is null ? context.LiveObjectives : context.LiveObjectivesOf(TeamId);

    public IEnumerable<ItemFact> Items(SignalContext context) =>
        TeamId is null ? RecentWork.All(ComponentWindows.Work, context) : RecentWork.OfTeam(TeamId, ComponentWindows.Work, context);

    public IEnumerable<RoadblockFact> Roadblocks(SignalContext context) => context.Snapshot.Roadblocks.Where(block => Is(block.TeamId));

    /// <summary>Needs that this scope was asked for: it is the one to answer.</summary>
    public IEnumerable<DependencyFact> Needs(SignalContext context) =>
        context.Snapshot.Dependencies.Where(need => Is(need.ToTeamId) || IsMember(need.ToMemberId, context));

    /// <summary>What its members heard.</summary>
    public IEnumerable<MentionFact> Mentions(SignalContext context) =>
        context.Snapshot.Mentions.Where(mention => IsMember(mention.By, context));

    /// <summary>What its members promised.</summary>
    public IEnumerable<CommitmentFact> Promises(SignalContext context) =>
        context.LivePromises.Where(promise => IsMember(promise.OwnerId, context));

    private bool Is(string? teamId) => TeamId is null || TeamId == teamId;

    private bool IsMember(string? memberId, SignalContext context) =>
        TeamId is null || context.TeamsOf(memberId).Any(team => team.Id == TeamId);
}

using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Standups.Messages;

namespace StandupBot.Core.Digests;

/// <summary>Something that waits for the reader: the gap, why it matters, and the one next action. A closed set.</summary>
public abstract record Decision
{
    private Decision() { }

    /// <summary>Key of the signal behind it; null where there is none.</summary>
    public string? Signal { get; init; }

    /// <summary>Nobody answers for a goal.</summary>
    /// <param name="Why">A phrase such as "since Fay left"; null when there never was an owner.</param>
    public sealed record Ownerless(GoalView Goal, string? Why) : Decision;

    /// <summary>Two goals claim the same thing.</summary>
    /// <param name="Why">A sentence such as "Both claim Cleo this week".</param>
    public sealed record WhichFirst(GoalView A, GoalView B, string Why) : Decision;

    /// <summary>A roadblock that is open too long, or that nobody clears.</summary>
    public sealed record Stuck(RoadblockView Roadblock, string TeamName) : Decision;

    /// <summary>A team needs something and got no answer.</summary>
    /// <param name="FromTeam">Who needs it.</param>
    /// <param name="Of">Whose it is to answer: a person's or a team's name.</param>
    /// <param name="OfReader">True when the reader is the one to answer.</param>
    public sealed record Unanswered(string DependencyId, string What, string FromTeam, string Of, int AgeDays, bool OfReader = false) : Decision;

    /// <summary>Customers name something that no goal answers.</summary>
    public sealed record Theme(string Name, int Mentions, int People) : Decision;

    /// <summary>Any other signal, in its own words.</summary>
    /// <param name="Why">One plain sentence with names and numbers.</param>
    /// <param name="NextAction">One sentence in the imperative.</param>
    public sealed record FromSignal(string Key, string SignalId, string Why, string NextAction) : Decision;
}

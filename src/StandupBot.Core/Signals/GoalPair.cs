using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals;

/// <summary>Two different goals in ordinal order of their ids, so that a pair is the same whichever way round it was named.</summary>
public sealed record GoalPair
{
    private GoalPair(ObjectiveFact a, ObjectiveFact b) =>
        (A, B) = string.CompareOrdinal(a.Id, b.Id) <= 0 ? (a, b) : (b, a);

    public ObjectiveFact A { get; }

    public ObjectiveFact B { get; }

    public IReadOnlyList<ObjectiveFact> Goals => [A, B];

    public static GoalPair Of(ObjectiveFact a, ObjectiveFact b) => new(a, b);

    /// <summary>Null unless both are known, live and not the same.</summary>
    public static GoalPair? Of(ObjectiveFact? a, ObjectiveFact? b, SignalContext context) =>
        a is not null && b is not null && a.Id != b.Id && context.IsLive(a) && context.IsLive(b) ? new(a, b) : null;

    public bool Equals(GoalPair? other) => other is not null && A.Id == other.A.Id && B.Id == other.B.Id;

    public override int GetHashCode() => HashCode.Combine(A.Id, B.Id);

    /// <summary>True when the last word on the pair says which one wins.</summary>
    public bool IsSettled(SignalContext context) => context.ConflictsOf(A.Id, B.Id).MaxBy(said => said.At)?.Wins is not null;

    /// <summary>Who can decide between the two: the owner of the nearest goal above both, else the company's owner.</summary>
    public (string? MemberId, Audience As) Judge(SignalContext context)
    {
        HashSet<string> aboveB = [B.Id, .. context.Tree.Ancestors(B.Id)];
        var common = context.Tree.Ancestors(A.Id).Prepend(A.Id).FirstOrDefault(aboveB.Contains);
        var owner = context.Objective(common)?.Terms.OwnerId;
        return context.IsHere(owner) ? (owner, Audience.ParentOwner) : context.CompanyOwner;
    }
}

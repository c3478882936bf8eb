using StandupBot.Core.Signals.Duplicates;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Rules;

/// <summary>Two people do the same work, and have said so themselves: nothing is ever reported on likeness alone.</summary>
/// <param name="similarity">Likeness of two texts, 0 to 1: tells whether the work goes on under other words.</param>
public sealed class S11RedundantWork(Func<string, string, double> similarity) : ISignalRule
{
    public SignalDefinition Definition { get; } = new("S11", "Redundant work", 1, Dimension.Horizontal)
    {
        Rule = "Items of different teams or goals in the last 5 working days with the same ticket or address, or with 5 content words or more each and a likeness over the threshold, that both members (or one and a lead) confirmed as a duplicate.",
        Severity = "Medium, and only once confirmed.",
        Told = "Both members; their leads after the confirmation.",
        Resolves = "One of the two stops: the work is absent from one side's last 5 working days.",
        Silent = "Stock phrases, hand-overs, pairing; a pair that somebody answered for is not asked again for 20 working days.",
        Thresholds = options => options.S11,
        RestsOn = TrustBasis.Answers,
    };

    public IEnumerable<Finding> Evaluate(SignalContext context)
    {
        ItemLikeness likeness = new(similarity, context.Options.S11);
        return SameWorkAnswers.Confirmed(context)
            .Where(pair => GoesOn(pair.A, pair.B, likeness, context) && GoesOn(pair.B, pair.A, likeness, context))
            .Select(pair => Found(pair, context));
    }

    private static bool GoesOn(ItemFact own, ItemFact other, ItemLikeness likeness, SignalContext context) =>
        context.ItemsOfMember(own.MemberId, DateOnly.MinValue)
            .Where(item => RecentWork.IsRecent(item, context.Options.S11.WindowDays, context))
            .Any(item => item.Ref == own.Ref || likeness.IsSame(item, own) || likeness.IsSame(item, other));

    private static Finding Found(ItemPair pair, SignalContext context) => new()
    {
        Signal = "S11",
        Subjects = [pair.A.Ref, pair.B.Ref],
        Severity = Severity.Medium,
        TeamId = pair.A.TeamId == pair.B.TeamId ? pair.A.TeamId : null,
        Numbers = [new("windowDays", context.Options.S11.WindowDays)],
        Evidence = [Evidence.Of(pair.A), Evidence.Of(pair.B)],
        Why = $"{context.Name(pair.A.MemberId)} and {context.Name(pair.B.MemberId)} do the same work and both still report it: \"{pair.A.Text}\".",
        Told = context.Tell(
            (pair.A.MemberId, Audience.Member), (pair.B.MemberId, Audience.Member),
            SignalContext.LeadOf(context.Team(pair.A.TeamId)), SignalContext.LeadOf(context.Team(pair.B.TeamId))),
        NextAction = "Agree which of the two goes on with it.",
    };
}

using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Duplicates;

/// <summary>Two items of two people that were asked about or answered for.</summary>
public sealed record ItemPair(ItemFact A, ItemFact B)
{
    /// <summary>In ordinal order of the references.</summary>
    public static ItemPair Of(ItemFact a, ItemFact b) => string.CompareOrdinal(a.Ref, b.Ref) <= 0 ? new(a, b) : new(b, a);

    /// <summary>The items that the pairs name, by reference; those that the snapshot no longer holds are left out.</summary>
    internal static Dictionary<string, ItemFact> Named(IEnumerable<(string A, string B)> pairs, SignalContext context)
    {
        HashSet<string> named = [.. pairs.SelectMany(pair => new[] { pair.A, pair.B })];
        return named.Count == 0 ? [] : context.Items.Where(item => named.Contains(item.Ref)).ToDictionary(item => item.Ref);
    }
}

/// <summary>What people answered to "is this the same work?". The last answer of each person counts.</summary>
public static class SameWorkAnswers
{
    private const string Duplicate = "duplicate";

    /// <summary>Pairs that both members call a duplicate, or one of them and a lead of one of the teams.</summary>
    public static IEnumerable<ItemPair> Confirmed(SignalContext context) =>
        ByPair(context).Where(pair => IsConfirmed(pair.Key, pair, context)).Select(pair => pair.Key);

    /// <summary>Pairs that somebody answered in the last working days, whatever the answer: nobody is asked twice.</summary>
    public static IEnumerable<ItemPair> Answered(int days, SignalContext context) =>
        ByPair(context).Where(pair => pair.Any(answer => context.Calendar.Member(answer.By).Since(answer.At) < days)).Select(pair => pair.Key);

    private static IEnumerable<IGrouping<ItemPair, SameWorkFact>> ByPair(SignalContext context)
    {
        var items = ItemPair.Named(context.Snapshot.SameWork.Select(answer => (answer.A, answer.B)), context);
        return
            from answer in context.Snapshot.SameWork
            let a = items.GetValueOrDefault(answer.A)
            let b = items.GetValueOrDefault(answer.B)
            where a is not null && b is not null
            group answer by ItemPair.Of(a, b);
    }

    private static bool IsConfirmed(ItemPair pair, IEnumerable<SameWorkFact> answers, SignalContext context)
    {
        HashSet<string> duplicate =
        [
            .. answers.GroupBy(answer => answer.By).Select(by => by.MaxBy(answer => answer.At)!)
                .Where(answer => answer.Answer == Duplicate).Select(answer => answer.By),
        ];
        string[] members = [.. new[] { pair.A.MemberId, pair.B.MemberId }.Where(duplicate.Contains)];
        string?[] leads = [context.Team(pair.A.TeamId)?.LeadId, context.Team(pair.B.TeamId)?.LeadId];
        return members.Length == 2 || (members.Length == 1 && duplicate.Any(by => by != members[0] && leads.Contains(by)));
    }
}

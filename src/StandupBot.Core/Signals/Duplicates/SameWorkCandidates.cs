using StandupBot.Core.Signals.Snapshot;
using StandupBot.Core.Standups;
using StandupBot.Core.Text.Linking;

namespace StandupBot.Core.Signals.Duplicates;

/// <summary>Two people to ask in private: "is this the same work?" Nothing is reported before they confirm it.</summary>
/// <param name="IsCertain">True for the same ticket or address.</param>
public sealed record SameWorkCandidate(ItemPair Pair, bool IsCertain, double Similarity);

/// <summary>
/// Finds items of the last working days, of different people and of different teams or goals, that look like the same work. Only
/// items that share a ticket or a rare word are compared, so that the cost follows the number of items and not of pairs.
/// </summary>
public static class SameWorkCandidates
{
    /// <summary>A word in more items than this tells nothing apart.</summary>
    private const int RareUpTo = 10;

    /// <summary>The same words by so many people are a stock phrase.</summary>
    private const int StockFrom = 3;

    /// <param name="asked">Pairs of item references that were asked about before and not answered yet.</param>
    public static IReadOnlyList<SameWorkCandidate> Find(
        SignalContext context, Func<string, string, double> similarity, IReadOnlyCollection<(string A, string B)> asked)
    {
        var options = context.Options.S11;
        ItemLikeness likeness = new(similarity, options);
        ItemFact[] items = [.. RecentWork.All(options.WindowDays, context).OrderBy(item => item.At).ThenBy(item => item.Ref, StringComparer.Ordinal)];
        Settled settled = new(likeness, [.. SameWorkAnswers.Answered(options.DifferentSuppressesDays, context), .. Known(asked, context)]);
        List<SameWorkCandidate> found = [];
        foreach (var (first, second) in Comparable(items, likeness))
        {
            var pair = ItemPair.Of(first, second);
            var certain = likeness.SharesTicket(first, second);
            if (IsOut(first, second, context) || !likeness.IsSame(first, second) || settled.Has(pair))
                continue;
            settled.Add(pair);
            found.Add(new(pair, certain, certain ? 1 : likeness.Similarity(first, second)));
        }
        return found;
    }

    /// <summary>Pairs that share a ticket, or a word that few items have; earliest first, each pair once.</summary>
    private static IEnumerable<(ItemFact First, ItemFact Second)> Comparable(ItemFact[] items, ItemLikeness likeness)
    {
        var stock = items.GroupBy(item => item.Text.Trim(), StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Select(item => item.MemberId).Distinct().Count() >= StockFrom).Select(same => same.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var byTicket = items.Index().SelectMany(at => likeness.TicketsOf(at.Item), (at, ticket) => (ticket, at.Index))
            .GroupBy(at => at.ticket, at => at.Index);
        var byWord = items.Index().Where(at => !stock.Contains(at.Item.Text.Trim()))
            .SelectMany(at => TermReader.Stems(at.Item.Text).Select(word => word.Stem).Distinct(), (at, stem) => (stem, at.Index))
            .GroupBy(at => at.stem, at => at.Index).Where(same => same.Count() <= RareUpTo);
        return byTicket.Concat(byWord).SelectMany(Pairs).Distinct().Order().Select(pair => (items[pair.First], items[pair.Second]));
    }

    private static IEnumerable<(int First, int Second)> Pairs(IEnumerable<int> indexes)
    {
        int[] sorted = [.. indexes.Distinct().Order()];
        return sorted.SelectMany((first, i) => sorted.Skip(i + 1).Select(second => (first, second)));
    }

    private static bool IsOut(ItemFact a, ItemFact b, SignalContext context) =>
        a.MemberId == b.MemberId || (a.TeamId == b.TeamId && a.ObjectiveId == b.ObjectiveId)
        || IsHandOver(a, b) || Names(a, b.MemberId, context) || Names(b, a.MemberId, context);

    /// <summary>One was done before the day on which the other began: passed on, not done twice.</summary>
    private static bool IsHandOver(ItemFact earlier, ItemFact later) => earlier.State == ItemState.Done && earlier.Date < later.Date;

    /// <summary>"Pairing with Bo" says by itself that the two know of each other.</summary>
    private static bool Names(ItemFact item, string memberId, SignalContext context) =>
        context.Name(memberId).Split(' ')[0] is { Length: > 1 } first
        && item.Text.Split([' ', ',', '.', ':', ';', '(', ')', '@', '/']).Contains(first, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<ItemPair> Known(IReadOnlyCollection<(string A, string B)> asked, SignalContext context)
    {
        var items = ItemPair.Named(asked, context);
        return asked.Where(pair => items.ContainsKey(pair.A) && items.ContainsKey(pair.B)).Select(pair => ItemPair.Of(items[pair.A], items[pair.B]));
    }

    /// <summary>What needs no asking any more, by the two people.</summary>
    private sealed class Settled
    {
        private readonly ItemLikeness likeness;
        private readonly Dictionary<(string, string), List<ItemPair>> pairs = [];

        public Settled(ItemLikeness likeness, IEnumerable<ItemPair> known)
        {
            this.likeness = likeness;
            foreach (var pair in known)
                Add(pair);
        }

        public void Add(ItemPair pair)
        {
            if (!pairs.TryGetValue(People(pair), out var known))
                pairs[People(pair)] = known = [];
            known.Add(pair);
        }

        public bool Has(ItemPair pair) => pairs.GetValueOrDefault(People(pair))?.Any(known => IsSameAs(known, pair)) == true;

        private bool IsSameAs(ItemPair known, ItemPair pair) =>
            known.A.MemberId == pair.A.MemberId ? Both(known.A, pair.A, known.B, pair.B) : Both(known.A, pair.B, known.B, pair.A);

        private bool Both(ItemFact a, ItemFact x, ItemFact b, ItemFact y) =>
            (a.Ref == x.Ref || likeness.IsSame(a, x)) && (b.Ref == y.Ref || likeness.IsSame(b, y));

        private static (string, string) People(ItemPair pair) => string.CompareOrdinal(pair.A.MemberId, pair.B.MemberId) <= 0
            ? (pair.A.MemberId, pair.B.MemberId)
            : (pair.B.MemberId, pair.A.MemberId);
    }
}

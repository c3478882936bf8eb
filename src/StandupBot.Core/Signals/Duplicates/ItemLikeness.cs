using StandupBot.Core.Signals.Snapshot;
using StandupBot.Core.Text.Linking;
using StandupBot.Core.Text.Overlap;

namespace StandupBot.Core.Signals.Duplicates;

/// <summary>Decides whether two lines are likely the same work: the same ticket, or enough words and a likeness over the threshold.</summary>
/// <param name="similarity">Likeness of two texts, 0 to 1.</param>
public sealed class ItemLikeness(Func<string, string, double> similarity, RedundantWorkOptions options)
{
    public bool IsSame(ItemFact a, ItemFact b) => SharesTicket(a, b) || Similarity(a, b) >= options.Similarity;

    /// <summary>0 when a side has too few content words to tell.</summary>
    public double Similarity(ItemFact a, ItemFact b) =>
        HasEnoughWords(a) && HasEnoughWords(b) ? similarity(a.Text, b.Text) : 0;

    public static bool SharesTicket(ItemFact a, ItemFact b) => TicketsOf(a).Intersect(TicketsOf(b)).Any();

    /// <summary>Tickets and addresses, given or in the text, without what does not tell two of them apart.</summary>
    public static IEnumerable<string> TicketsOf(ItemFact item) =>
        References.In(item.Text).Append(item.Ticket ?? "").Select(ticket => ticket.Trim().TrimEnd('/').ToUpperInvariant())
            .Where(ticket => ticket.Length > 0).Distinct();

    private bool HasEnoughWords(ItemFact item) => SameWork.ContentWords(item.Text) >= options.ContentWords;
}

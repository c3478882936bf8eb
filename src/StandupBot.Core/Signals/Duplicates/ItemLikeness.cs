using StandupBot.Core.Signals.Snapshot;
using StandupBot.Core.Text.Linking;
using StandupBot.Core.Text.Overlap;

namespace StandupBot.Core.Signals.Duplicates;

/// <summary>Decides whether two lines are likely the same work: the same ticket, or enough words and a likeness over the threshold. A text is read once, however many pairs it is in.</summary>
/// <param name="similarity">Likeness of two texts, 0 to 1.</param>
public sealed class ItemLikeness(Func<string, string, double> similarity, RedundantWorkOptions options)
{
    private readonly Dictionary<string, bool> hasEnoughWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> tickets = new(StringComparer.Ordinal);

    public bool IsSame(ItemFact a, ItemFact b) => SharesTicket(a, b) || Similarity(a, b) >= options.Similarity;

    /// <summary>0 when a side has too few content words to tell.</summary>
    public double Similarity(ItemFact a, ItemFact b) =>
        HasEnoughWords(a) && HasEnoughWords(b) ? similarity(a.Text, b.Text) : 0;

    public bool SharesTicket(ItemFact a, ItemFact b) => TicketsOf(a) is { Length: > 0 } some && some.Intersect(TicketsOf(b)).Any();

    /// <summary>Tickets and addresses, given or in the text, without what does not tell two of them apart.</summary>
    public string[] TicketsOf(ItemFact item)
    {
        if (!tickets.TryGetValue(item.Ref, out var found))
            tickets[item.Ref] = found = [.. References.In(item.Text).Append(item.Ticket ?? "").Select(ticket => ticket.Trim().TrimEnd('/').ToUpperInvariant())
                .Where(ticket => ticket.Length > 0).Distinct()];
        return found;
    }

    private bool HasEnoughWords(ItemFact item)
    {
        if (!hasEnoughWords.TryGetValue(item.Text, out var enough))
            hasEnoughWords[item.Text] = enough = SameWork.ContentWords(item.Text) >= options.ContentWords;
        return enough;
    }
}

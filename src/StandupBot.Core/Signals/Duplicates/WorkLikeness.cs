using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Duplicates;

/// <summary>Decides whether two lines are likely the same work: the same ticket, or enough words and a likeness over the threshold.</summary>
/// <param name="similarity">Likeness of two texts, 0 to 1.</param>
public sealed class WorkLikeness(Func<string, string, double> similarity, RedundantWorkOptions options)
{
    public bool IsSame(ItemFact a, ItemFact b) => SharesTicket(a, b) || Similarity(a, b) >= options.Similarity;

    /// <summary>0 when a side has too few content words to tell.</summary>
    public double Similarity(ItemFact a, ItemFact b) =>
        HasEnoughWords(a) && HasEnoughWords(b) ? similarity(a.Text, b.Text) : 0;

    public static bool SharesTicket(ItemFact a, ItemFact b) => TicketOf(a) is { } ticket && ticket == TicketOf(b);

    /// <summary>The ticket or address without what does not tell two of them apart; null when there is none.</summary>
    public static string? TicketOf(ItemFact item) =>
        string.IsNullOrWhiteSpace(item.Ticket) ? null : item.Ticket.Trim().TrimEnd('/').ToUpperInvariant();

    private bool HasEnoughWords(ItemFact item) => ContentWords.Of(item.Text).Count >= options.ContentWords;
}

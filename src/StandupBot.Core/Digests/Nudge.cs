using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Signals;

namespace StandupBot.Core.Digests;

/// <summary>What one person is asked about today: one push, whatever the number of signals.</summary>
/// <param name="Signals">Most severe first.</param>
public sealed record NudgeView(string MemberId, DateOnly Date, IReadOnlyList<NudgeSignal> Signals);

/// <summary>One signal as one person sees it.</summary>
public sealed record NudgeSignal
{
    public required string Key { get; init; }

    /// <summary>"S1" to "S18".</summary>
    public required string SignalId { get; init; }

    public required int Version { get; init; }
    public required Severity Severity { get; init; }

    /// <summary>One plain sentence with names and numbers.</summary>
    public required string Why { get; init; }

    /// <summary>One sentence in the imperative.</summary>
    public required string NextAction { get; init; }

    /// <summary>As what this person is told.</summary>
    public required Audience As { get; init; }

    /// <summary>At most three are shown.</summary>
    public IReadOnlyList<QuoteView> Quotes { get; init; } = [];

    /// <summary>The numbers that the rule used, in the order in which they are shown.</summary>
    public IReadOnlyList<Number> Numbers { get; init; } = [];

    /// <summary>What weakens it, as a sentence; null when nothing does.</summary>
    public string? TrustNote { get; init; }

    public static NudgeSignal Of(Finding finding, SignalDefinition definition, Audience audience) => new()
    {
        Key = finding.Key, SignalId = finding.Signal, Version = definition.Version, Severity = finding.Severity, Why = finding.Why,
        NextAction = finding.NextAction, As = audience, Numbers = finding.Numbers, TrustNote = finding.TrustNote,
        Quotes = [.. finding.Quotes.Select(quote => new QuoteView(quote.Text, quote.By))],
    };
}

/// <summary>A private word to the one person who can act: what, the evidence, one tap, and why they are asked.</summary>
public static class Nudge
{
    public const int MostSignals = 3;

    public static Message Compose(NudgeView view, Names names)
    {
        var first = view.Signals.Count > 0 ? $"{Spoken(view.Signals[0], view, names)} {view.Signals[0].NextAction}" : "Nothing needs you.";
        return Card.Of(first,
        [
            .. view.Signals.Take(MostSignals).SelectMany((signal, at) => NudgeBlocks.Of(signal, Spoken(signal, view, names), at > 0, names)),
            .. view.Signals.Count > MostSignals
                ? [new Block.Context($"{Say.Count(view.Signals.Count - MostSignals, "more")}: /goals signals")]
                : Array.Empty<Block>(),
        ]);
    }

    private static string Spoken(NudgeSignal signal, NudgeView view, Names names) => Say.To(names[view.MemberId], signal.Why);
}

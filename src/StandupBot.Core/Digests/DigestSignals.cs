using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Digests;

/// <summary>What opened and changed, each with its evidence; what was resolved, with thanks, in one line.</summary>
internal static class DigestSignals
{
    private const int MostOpen = 4;
    private const int MostResolved = 4;

    internal static IEnumerable<Block> Of(OwnerDigestView view, Names names)
    {
        var open = view.Signals.Where(s => s.Kind != NewsKind.Resolved).OrderByDescending(s => s.Severity).ToList();
        foreach (var signal in open.Take(MostOpen))
            yield return new Block.Paragraph(Open(signal, names)) { Signal = signal.Key };
        if (open.Count > MostOpen)
            yield return new Block.Context($"{Say.Count(open.Count - MostOpen, "more signal is", "more signals are")} new: /goals signals");
        if (Resolved([.. view.Signals.Where(s => s.Kind == NewsKind.Resolved)], names) is { } resolved)
            yield return new Block.Paragraph(resolved);
    }

    internal static RichText? Resolved(IReadOnlyList<SignalNews> resolved, Names names) => resolved.Count == 0
        ? null
        : Card.Labelled("Resolved", 
            $"{string.Join("; ", resolved.Take(MostResolved).Select(s => Thanks(s, names)))}{(resolved.Count > MostResolved ? $"; {resolved.Count - MostResolved} more" : "")}.");

    private static RichText Open(SignalNews signal, Names names)
    {
        var label = signal.Kind == NewsKind.New ? "New" : "Changed";
        var evidence = signal.Evidence is { } quote && quote.AddsTo(signal.Sentence) ? $" {names[quote.ById]}: \"{Clip.Line(quote.Text, 80)}\"." : "";
        return Card.Labelled(label, Clip.Line(signal.Sentence, 220) + evidence);
    }

    private static string Thanks(SignalNews signal, Names names)
    {
        var isNamed = signal.ThanksTo is [var only] && signal.Sentence.Contains($"({names[only]},", StringComparison.Ordinal);
        var by = signal.ThanksTo.Count > 0 && !isNamed ? $" (thanks to {Say.List([.. signal.ThanksTo.Select(id => names[id])], 3)})" : "";
        return Clip.Line(signal.Sentence, 100).TrimEnd('.') + by;
    }
}

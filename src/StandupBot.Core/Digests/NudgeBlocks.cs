using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Signals;

namespace StandupBot.Core.Digests;

/// <summary>The part of a nudge that speaks of one signal.</summary>
internal static class NudgeBlocks
{
    private const int LongestSentence = 260;

    internal static IEnumerable<Block> Of(NudgeSignal signal, string why, bool divided, Names names)
    {
        if (divided)
            yield return new Block.Divider();
        yield return new Block.Paragraph(RichText.Of(
            new Inline.Words(Clip.Line(why, LongestSentence) + " "), new Inline.Strong(Clip.Line(signal.NextAction, LongestSentence)))) { Signal = signal.Key };
        foreach (var quote in signal.Quotes.Where(q => q.AddsTo(signal.Why)).Take(Finding.QuotesShown))
            yield return new Block.Quote(Quoted(quote, names)) { Signal = signal.Key };
        yield return new Block.Actions(SignalButtons.Full(signal.Key, signal.SignalId)) { Signal = signal.Key };
        yield return new Block.Context(Because(signal)) { Signal = signal.Key };
    }

    private static RichText Quoted(QuoteView quote, Names names)
    {
        var text = $"\"{Clip.Line(quote.Text, 140)}\"";
        Inline said = quote.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? new Inline.Link(text, url)
            : new Inline.Words(text);
        return RichText.Of(names.Person(quote.ById), new Inline.Words(": "), said);
    }

    /// <summary>The reason in words; the rule that found it stands last, for whoever wants to look it up.</summary>
    private static RichText Because(NudgeSignal signal)
    {
        var numbers = SignalFigures.Of(signal.Numbers) is { Length: > 0 } figures ? $" Counted: {figures}." : "";
        var trust = signal.TrustNote is { } note ? " " + Clip.Line(note, 160) : "";
        return $"Why you see this: {Role(signal.As)}.{numbers}{trust} Rule {signal.SignalId}, version {Say.Whole(signal.Version)}.";
    }

    private static string Role(Audience audience) => audience switch
    {
        Audience.Member => "it is about your own work",
        Audience.Reporter => "you reported it",
        Audience.Requester => "you asked for it",
        Audience.Unblocker => "you can clear it",
        Audience.Creator => "you added the goal",
        Audience.ObjectiveOwner => "you own the goal",
        Audience.ParentOwner => "you own the goal above it",
        Audience.CommitmentOwner => "you gave the promise",
        Audience.MarketOwner => "you look after what customers say",
        Audience.TeamLead => "you lead the team",
        _ => "you own the company",
    };
}

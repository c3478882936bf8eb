using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Digests;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Storage.Rows;

namespace StandupBot.Features.Digests;

/// <summary>What became new, changed or ended among the signals since some instant; nothing about one person.</summary>
public sealed class SignalNewsReader(UnitOfWork work, EndedSubjects subjects, ResolvedBy resolvedBy)
{
    public async Task<IReadOnlyList<SignalNews>> SinceAsync(DigestFacts facts, DateTimeOffset since, CancellationToken cancellation)
    {
        var log = await work.Db.SignalLog.AsNoTracking().Where(e => e.At >= since).OrderBy(e => e.Id).ToListAsync(cancellation);
        var changed = log.Where(e => !e.State.Finding.IsPersonal).GroupBy(e => e.Key, StringComparer.Ordinal).ToList();
        var said = changed.Select(g => News([.. g])).OfType<SignalNews>().ToList();
        var over = changed.Select(g => g.Last()).Where(e => said.Exists(n => n.Key == e.Key && n.Kind == NewsKind.Resolved)).ToDictionary(e => e.Key, StringComparer.Ordinal);
        var sentences = await subjects.SayAsync(facts, [.. over.Values.Select(e => e.State)], cancellation);
        var thanks = await resolvedBy.SinceAsync([.. over.Values], cancellation);
        return [.. said.Select(n => over.TryGetValue(n.Key, out var end) ? n with { Sentence = sentences[n.Key], ThanksTo = thanks(end) } : n)
            .OrderBy(n => n.Kind).ThenByDescending(n => n.Severity).ThenBy(n => n.Key, StringComparer.Ordinal)];
    }

    /// <summary>One line a signal: what opened and ended in the same span was no news.</summary>
    private static SignalNews? News(IReadOnlyList<SignalLogRow> entries)
    {
        var (first, last) = (entries[0], entries[^1]);
        NewsKind? kind = (first.Kind, last.Kind) switch
        {
            (ChangeKind.Opened, ChangeKind.Resolved or ChangeKind.Dismissed) => null,
            (_, ChangeKind.Resolved) => NewsKind.Resolved,
            (ChangeKind.Opened, ChangeKind.Opened or ChangeKind.Updated) => NewsKind.New,
            (_, ChangeKind.Updated or ChangeKind.Opened) => NewsKind.Changed,
            _ => null,
        };
        if (kind is not { } news)
            return null;
        var finding = last.State.Finding;
        var quote = finding.Quotes.FirstOrDefault();
        return new SignalNews(last.Key, news, last.State.Severity, finding.Why, quote is null ? null : new QuoteView(quote.Text, quote.By));
    }
}

using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Digests;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Storage.Rows;

namespace StandupBot.Features.Digests;

/// <summary>What became new, changed or ended among the signals since some instant; nothing about one person.</summary>
public sealed class SignalNewsReader(UnitOfWork work, ResolvedBy resolvedBy)
{
    public async Task<IReadOnlyList<SignalNews>> SinceAsync(DateTimeOffset since, CancellationToken cancellation)
    {
        var log = await work.Db.SignalLog.AsNoTracking().Where(e => e.At >= since).OrderBy(e => e.Id).ToListAsync(cancellation);
        var thanks = await resolvedBy.SinceAsync([.. log.Where(e => e.Kind == ChangeKind.Resolved)], cancellation);
        var goals = await work.Db.Objectives.AsNoTracking().ToDictionaryAsync(o => o.Id, o => $"{o.Terms.Title} ({o.Handle})", StringComparer.Ordinal, cancellation);
        return [.. log.Where(e => !e.State.Finding.IsPersonal).GroupBy(e => e.Key, StringComparer.Ordinal)
            .Select(g => News([.. g], thanks, goals)).OfType<SignalNews>()
            .OrderBy(n => n.Kind).ThenByDescending(n => n.Severity).ThenBy(n => n.Key, StringComparer.Ordinal)];
    }

    /// <summary>One line a signal: what opened and ended in the same span was no news.</summary>
    private static SignalNews? News(IReadOnlyList<SignalLogRow> entries, Func<SignalLogRow, IReadOnlyList<string>> thanks, Dictionary<string, string> goals)
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
        if (news == NewsKind.Resolved)
            return new SignalNews(last.Key, news, last.State.Severity, What(finding, goals), null) { ThanksTo = thanks(last) };
        var quote = finding.Quotes.FirstOrDefault();
        return new SignalNews(last.Key, news, last.State.Severity, finding.Why, quote is null ? null : new QuoteView(quote.Text, quote.By));
    }

    /// <summary>What is over, by its name and subject: the sentence of then would read as if it were still so.</summary>
    private static string What(Finding finding, Dictionary<string, string> goals)
    {
        var named = finding.Subjects.Select(goals.GetValueOrDefault).OfType<string>().ToList();
        var subject = named.Count > 0 ? string.Join(" and ", named)
            : finding.Signal != "S17" && finding.Quotes.FirstOrDefault() is { } quote ? quote.Text
            : finding.Signal == "S17" ? finding.Subjects[0] : null;
        var name = SignalCatalogue.Find(finding.Signal)!.Definition.Name.ToLowerInvariant();
        return subject is null ? name : $"{subject}: {name}";
    }
}

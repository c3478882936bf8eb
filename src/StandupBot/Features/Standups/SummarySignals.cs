using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Core.Standups.Messages;

namespace StandupBot.Features.Standups;

/// <summary>The signals of a team that its channel may see, within the noise budget.</summary>
public sealed class SummarySignals(UnitOfWork work, Known<ILookup<string, SignalState>> known)
{
    /// <param name="told">Keys of signals that another line of the message speaks for already.</param>
    public static (IReadOnlyList<SignalSentence> Shown, int More) Fit(IReadOnlyList<SignalState> open, string teamId, IReadOnlySet<string> told)
    {
        var fit = NoiseBudget.ForChannel(open.Where(s => !told.Contains(s.Key)), teamId);
        return ([.. fit.Shown.Select(s => new SignalSentence(s.Key, s.Severity, s.Finding.InChannel))], fit.More);
    }

    public async Task<IReadOnlyList<SignalState>> OpenAsync(string teamId, CancellationToken cancellation) =>
        [.. (await known.OfAsync(await work.CompanyAsync(cancellation), () => OfTeamsAsync(cancellation)))[teamId]];

    private async Task<ILookup<string, SignalState>> OfTeamsAsync(CancellationToken cancellation) =>
        (await work.Db.Signals.AsNoTracking()
            .Where(s => s.TeamId != null && (s.Stage == SignalStage.Open || s.Stage == SignalStage.Acknowledged)).OrderBy(s => s.Key).ToListAsync(cancellation))
            .ToLookup(s => s.TeamId!, s => s.State, StringComparer.Ordinal);
}

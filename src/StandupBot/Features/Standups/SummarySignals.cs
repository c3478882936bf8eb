using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Core.Standups.Messages;

namespace StandupBot.Features.Standups;

/// <summary>The signals of a team that its channel may see, within the noise budget.</summary>
public sealed class SummarySignals(UnitOfWork work)
{
    public async Task<(IReadOnlyList<SignalSentence> Shown, int More)> OfTeamAsync(string teamId, CancellationToken cancellation)
    {
        var open = await work.Db.Signals.AsNoTracking()
            .Where(s => s.TeamId == teamId && (s.Stage == SignalStage.Open || s.Stage == SignalStage.Acknowledged)).ToListAsync(cancellation);
        var fit = NoiseBudget.ForChannel(open.Select(s => s.State), teamId);
        return ([.. fit.Shown.Select(s => new SignalSentence(s.Key, s.Severity, s.Finding.Why))], fit.More);
    }
}

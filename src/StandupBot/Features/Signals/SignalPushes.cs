using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Core.Digests;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Features.Directory;
using Microsoft.EntityFrameworkCore;

namespace StandupBot.Features.Signals;

/// <summary>Tells people in private what concerns them, within the noise budget: one push a person and day, unless it is critical.</summary>
public sealed class SignalPushes(UnitOfWork work, People people)
{
    /// <returns>The states after the telling.</returns>
    public async Task<IReadOnlyList<SignalState>> SendAsync(Company company, DateOnly today, Evaluated evaluated, CancellationToken cancellation)
    {
        var pushes = NoiseBudget.Pushes(evaluated.States, evaluated.Context, new HashSet<string>(StringComparer.Ordinal));
        if (pushes.Count == 0)
            return evaluated.States;
        var names = await people.NamesAsync(cancellation);
        var installations = await work.Db.Members.ToDictionaryAsync(m => m.Id, m => m.InstallationId, cancellation);
        foreach (var mine in pushes.GroupBy(p => p.To.MemberId, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            NudgeView view = new(mine.Key, today, [.. mine.Select(Signal)]);
            work.Post(company.Id, installations[mine.Key], new Outgoing(
                $"{company.Id}/{today:yyyy-MM-dd}/nudge/{mine.Key}", MessageKind.Nudge, new Destination.Direct(mine.Key), Nudge.Compose(view, names)));
        }

        var told = pushes.ToLookup(p => p.State.Key, p => p.To.MemberId, StringComparer.Ordinal);
        return [.. evaluated.States.Select(s => told.Contains(s.Key) ? NoiseBudget.Told(s, told[s.Key], work.Now) : s)];
    }

    private static NudgeSignal Signal(Push push) => NudgeSignal.Of(
        push.State.Finding, SignalCatalogue.Find(push.State.SignalId)!.Definition, push.To.As);
}

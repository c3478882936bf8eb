using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Signals.Commands;

/// <summary>The open signals that a person may see, as people name them.</summary>
public sealed class OpenSignals(UnitOfWork work)
{
    public async Task<IReadOnlyList<SignalState>> ForAsync(Call call, CancellationToken cancellation)
    {
        var rows = await work.Db.Signals.AsNoTracking()
            .Where(s => s.Stage == SignalStage.Open || s.Stage == SignalStage.Acknowledged || s.Stage == SignalStage.Snoozed)
            .OrderBy(s => s.Key).ToListAsync(cancellation);
        return [.. rows.Select(r => r.State).Where(s => Sees(call, s.Finding))];
    }

    /// <summary>The gravest first, then the oldest.</summary>
    public static IEnumerable<SignalState> Ordered(IEnumerable<SignalState> signals) =>
        signals.OrderByDescending(s => s.Severity).ThenBy(s => s.OpenedAt).ThenBy(s => s.Key, StringComparer.Ordinal);

    public async Task<IReadOnlyList<SignalLine>> AboutAsync(Call call, Objective goal, CancellationToken cancellation) =>
        [.. (await ForAsync(call, cancellation)).Where(s => s.Finding.Subjects.Contains(goal.Id)).Select(s => Line(call, s))];

    public static SignalLine Line(Call call, SignalState state) =>
        new(SignalNames.Shown(call, state.Key), SignalNames.NameOf(state.SignalId), state.Finding.Why);

    /// <summary>Personal findings are their person's; the rest is for those who are told and those who see the team or the company.</summary>
    internal static bool Sees(Call call, Finding finding)
    {
        if (finding.IsPersonal)
            return finding.Subjects.Contains(call.Actor.Id) || finding.Told.Any(t => t.MemberId == call.Actor.Id);
        if (finding.Told.Any(t => t.MemberId == call.Actor.Id))
            return true;
        return call.People.Team(finding.TeamId) is { } team ? call.May.SeeTeam(team).IsGranted : call.May.OwnsCompany;
    }
}

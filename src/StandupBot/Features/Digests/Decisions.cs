using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Digests;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Features.Standups;

namespace StandupBot.Features.Digests;

/// <summary>Turns open signals into what the owner is asked to decide: the gap, why, and the one next action.</summary>
public sealed class Decisions(UnitOfWork work)
{
    /// <summary>What lies with the owner: what the owner was told of, and everything that is severe.</summary>
    public async Task<IReadOnlyList<Decision>> ForOwnerAsync(DigestFacts facts, CancellationToken cancellation)
    {
        List<Decision> decisions = [];
        foreach (var state in facts.Open.Where(s => s.Severity >= Severity.High || s.Finding.Told.Any(t => t.MemberId == facts.Company.OwnerId)))
            decisions.Add(await OfAsync(state, facts, cancellation) with { Signal = state.Key });
        return decisions;
    }

    private Task<Decision> OfAsync(SignalState state, DigestFacts facts, CancellationToken cancellation) => state.SignalId switch
    {
        "S1" when facts.Goal(state.Finding.Subjects[0]) is { } goal => Task.FromResult<Decision>(new Decision.Ownerless(goal, null)),
        "S8" when state.Finding.Subjects is [var a, var b] && facts.Goal(a) is { } first && facts.Goal(b) is { } second =>
            Task.FromResult<Decision>(new Decision.WhichFirst(first, second, state.Finding.Why)),
        "S9" => StuckAsync(state, facts, cancellation),
        "S10" => UnansweredAsync(state, facts, cancellation),
        _ => Task.FromResult(Plain(state)),
    };

    private async Task<Decision> StuckAsync(SignalState state, DigestFacts facts, CancellationToken cancellation)
    {
        var id = state.Finding.Subjects[0];
        if (await work.Db.Roadblocks.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, cancellation) is not { } roadblock)
            return Plain(state);
        var view = SummaryRoadblocks.View(roadblock, facts.Calendar.Team(roadblock.TeamId), facts.Goal(roadblock.ObjectiveId));
        return new Decision.Stuck(view, facts.Teams.GetValueOrDefault(roadblock.TeamId)?.Name ?? facts.Company.Name);
    }

    private async Task<Decision> UnansweredAsync(SignalState state, DigestFacts facts, CancellationToken cancellation)
    {
        var id = state.Finding.Subjects[0];
        if (await work.Db.Dependencies.AsNoTracking().FirstOrDefaultAsync(d => d.Id == id, cancellation) is not { } need)
            return Plain(state);
        var of = need.ToMemberId is { } member ? facts.Names[member] : facts.Teams.GetValueOrDefault(need.ToTeamId ?? "")?.Name ?? "another team";
        var from = facts.Teams.GetValueOrDefault(need.FromTeamId)?.Name ?? "A team";
        return new Decision.Unanswered(need.Id, need.Text, from, of, facts.Calendar.Team(need.FromTeamId).Since(need.At), need.ToMemberId == facts.Company.OwnerId);
    }

    private static Decision Plain(SignalState state) =>
        new Decision.FromSignal(state.Key, state.SignalId, state.Finding.Why, state.Finding.NextAction);
}

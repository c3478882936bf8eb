using Microsoft.EntityFrameworkCore;
using StandupBot.Core.External;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Score;
using StandupBot.Core.Signals.Snapshot;
using StandupBot.Features.Commands;
using StandupBot.Features.Signals;

namespace StandupBot.Features.Dashboard.Scores;

/// <summary>What one component of the score is counted from, and nothing else of what the daily evaluation looks at.</summary>
public sealed class ComponentFacts(UnitOfWork work, DaysOfCompany days, WorkFacts workFacts, OutsideFacts outside)
{
    public async Task<SignalContext> LoadAsync(Call call, ComponentDefinition component, CancellationToken cancellation)
    {
        var people = await days.LoadAsync(call, cancellation);
        var snapshot = people.Snapshot;
        Lookback lookback = new(snapshot, people.Calendar, people.Options);
        if (component.Id is "V2" or "V4" or "V5" or "H3" or "H4" or "E3")
            snapshot = snapshot with { Items = await workFacts.ItemsAsync(lookback, cancellation) };
        snapshot = component.Id switch
        {
            "H1" => snapshot with { Roadblocks = await workFacts.RoadblocksAsync(lookback, cancellation) },
            "H2" => await WithStandupsAsync(snapshot, cancellation) with { Dependencies = await workFacts.DependenciesAsync(lookback, cancellation) },
            "H4" => snapshot with { SameWork = await workFacts.SameWorkAsync(lookback, cancellation) },
            "E1" or "E3" => await outside.AddAsync(snapshot, lookback, cancellation),
            _ => snapshot,
        };
        return new SignalContext(snapshot with { Objectives = await GoalsAsync(call, component, snapshot, lookback.EarliestInstant, cancellation) }, people.Options);
    }

    private async Task<IReadOnlyList<ObjectiveFact>> GoalsAsync(Call call, ComponentDefinition component, CompanySnapshot snapshot, DateTimeOffset since, CancellationToken cancellation)
    {
        var reports = (await ReportsAsync(component, snapshot, since, cancellation)).ToLookup(r => r.ObjectiveId, r => r, StringComparer.Ordinal);
        var edits = component.Id == "V4"
            ? (await work.Db.ObjectiveEdits.AsNoTracking().OrderBy(e => e.At).ThenBy(e => e.Id).ToListAsync(cancellation)).ToLookup(e => e.ObjectiveId, e => e.ToChange(), StringComparer.Ordinal)
            : Array.Empty<ObjectiveEdit>().ToLookup(e => e.ObjectiveId, e => e.ToChange(), StringComparer.Ordinal);
        return [.. call.Goals.Select(g => GoalFacts.Fact(g, reports[g.Id]) with { Changes = [.. edits[g.Id]] })];
    }

    /// <summary>Where the pace of a promise is asked for its goal's whole history, else what was said in the window.</summary>
    private async Task<List<ObjectiveReport>> ReportsAsync(ComponentDefinition component, CompanySnapshot snapshot, DateTimeOffset since, CancellationToken cancellation)
    {
        var said = work.Db.ObjectiveReports.AsNoTracking().OrderBy(r => r.At).ThenBy(r => r.Id);
        if (component.Id is "V5" or "H3")
            return await said.Where(r => r.At >= since).ToListAsync(cancellation);
        if (component.Id != "E3")
            return [];
        List<string> promised = [.. snapshot.Commitments.Where(c => c.State is CommitmentState.Open or CommitmentState.Renegotiated).Select(c => c.ObjectiveId).OfType<string>().Distinct(StringComparer.Ordinal)];
        return await said.Where(r => promised.Contains(r.ObjectiveId)).ToListAsync(cancellation);
    }

    private async Task<CompanySnapshot> WithStandupsAsync(CompanySnapshot snapshot, CancellationToken cancellation)
    {
        var withStandup = await work.Db.Standups.Select(s => s.TeamId).ToHashSetAsync(cancellation);
        return snapshot with { Teams = [.. snapshot.Teams.Select(t => t with { HasStandup = withStandup.Contains(t.Id) })] };
    }
}

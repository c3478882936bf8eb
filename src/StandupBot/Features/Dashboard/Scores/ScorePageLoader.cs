using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Core.Signals.Score;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Commands;
using StandupBot.Features.Signals;

namespace StandupBot.Features.Dashboard.Scores;

/// <summary>Loads the page "Score": what the daily evaluation kept, in two queries; and the list behind a component, counted now from no more than it rests on.</summary>
public sealed class ScorePageLoader(UnitOfWork work, ComponentFacts facts, SignalStore store)
{
    private const int DaysShown = 60;


    /// <param name="team">Null for the company.</param>
    public async Task<ScorePage> LoadAsync(Call call, Team? team, CancellationToken cancellation)
    {
        var scope = team is null ? ScoreScope.Company.Name : $"team:{team.Id}";
        var rows = await work.Db.Scores.AsNoTracking().Where(s => s.Scope == scope).OrderByDescending(s => s.Day).Take(DaysShown).ToListAsync(cancellation);
        rows.Reverse();
        return ScorePages.Of(call, team, rows, team is null && rows.Count > 0 ? await MeasuresAsync(call, rows[0].Day, cancellation) : []);
    }

    public async Task<ComponentList> ListAsync(Call call, Team? team, ComponentDefinition component, CancellationToken cancellation)
    {
        var states = (await store.RowsAsync(cancellation)).ConvertAll(r => r.State);
        var context = await facts.LoadAsync(call, component, cancellation);
        var scope = team is null ? ScoreScope.Company : ScoreScope.Of(context.Team(team.Id)!);
        var ratio = AlignmentScore.Component(component.Id, scope, context, states);
        return ScorePages.List(call, team, ratio);
    }

    private async Task<IReadOnlyList<MeasureSeries>> MeasuresAsync(Call call, DateOnly from, CancellationToken cancellation)
    {
        var since = LocalClock.ToInstant(from, TimeOnly.MinValue, call.Zone).ToUniversalTime();
        var readings = await work.Db.BusinessMeasures.AsNoTracking().Where(m => m.At >= since).OrderBy(m => m.At).ThenBy(m => m.Id).ToListAsync(cancellation);
        return [.. readings.GroupBy(m => m.Key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.OrdinalIgnoreCase)
            .Select(g => new MeasureSeries(g.Key, [.. g.Select(m => new MeasureReading(LocalClock.DateAt(m.At, call.Zone), m.Value))]))];
    }
}

using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Objectives;

namespace StandupBot.Features.DataExport;

/// <summary>Names in the place of ids, for people.</summary>
internal sealed class Labels
{
    private readonly Dictionary<string, string> people;
    private readonly Dictionary<string, string> teams;
    private readonly Dictionary<string, Objective> goals;

    private Labels(Dictionary<string, string> people, Dictionary<string, string> teams, Dictionary<string, Objective> goals) =>
        (this.people, this.teams, this.goals) = (people, teams, goals);

    public static async Task<Labels> LoadAsync(UnitOfWork work, CancellationToken cancellation) => new(
        await work.Db.Members.AsNoTracking().ToDictionaryAsync(m => m.Id, m => m.Name, StringComparer.Ordinal, cancellation),
        await work.Db.Teams.AsNoTracking().ToDictionaryAsync(t => t.Id, t => t.Name, StringComparer.Ordinal, cancellation),
        await work.Db.Objectives.AsNoTracking().ToDictionaryAsync(o => o.Id, StringComparer.Ordinal, cancellation));

    public string? Person(string? id) => id is null ? null : people.GetValueOrDefault(id, id);

    public string? Team(string? id) => id is null ? null : teams.GetValueOrDefault(id, id);

    public string? Goal(string? id) => id is null ? null : goals.TryGetValue(id, out var goal) ? goal.Handle : id;
}

using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Features.Directory;

/// <summary>What everybody of the company is called; read once a unit of work.</summary>
public sealed class People(UnitOfWork work, KnownNames known)
{
    private Names? names;

    public async Task<Names> NamesAsync(CancellationToken cancellation) =>
        names ??= await known.OfAsync(await work.CompanyAsync(cancellation), () => ReadAsync(cancellation));

    private async Task<List<PersonView>> ReadAsync(CancellationToken cancellation)
    {
        var members = await work.Db.Members.OrderBy(m => m.Id).Select(m => new PersonView(m.Id, m.Name, null)).ToListAsync(cancellation);
        var alike = members.GroupBy(m => m.Name, StringComparer.OrdinalIgnoreCase).Any(g => g.Skip(1).Any());
        return alike ? await WithTeamsAsync(members, cancellation) : members;
    }

    /// <summary>Namesakes are told apart by their first team (behaviour 22).</summary>
    private async Task<List<PersonView>> WithTeamsAsync(List<PersonView> members, CancellationToken cancellation)
    {
        var teams = await work.Db.Teams.AsNoTracking().OrderBy(t => t.Id).ToListAsync(cancellation);
        return [.. members.Select(m => m with { Hint = teams.Find(t => t.Has(m.Id))?.Name })];
    }
}

using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Text.Roadblocks;

namespace StandupBot.Features.Directory;

/// <summary>Everybody of the company; looked up once a unit of work.</summary>
public sealed class People(UnitOfWork work, Known<Everybody> known)
{
    private Everybody? everybody;

    public async Task<Names> NamesAsync(CancellationToken cancellation) => (await EverybodyAsync(cancellation)).Names;

    public async Task<Everybody> EverybodyAsync(CancellationToken cancellation) =>
        everybody ??= await known.OfAsync(await work.CompanyAsync(cancellation), () => ReadAsync(cancellation));

    private async Task<Everybody> ReadAsync(CancellationToken cancellation)
    {
        var members = await work.Db.Members.OrderBy(m => m.Id).Select(m => new { m.Id, m.Name, m.LeftAt }).ToListAsync(cancellation);
        var teams = await work.Db.Teams.AsNoTracking().OrderBy(t => t.Id).ToListAsync(cancellation);
        var alike = members.GroupBy(m => m.Name, StringComparer.OrdinalIgnoreCase).Any(g => g.Skip(1).Any());
        return new Everybody(
            // Namesakes are told apart by their first team (behaviour 22).
            Names.Of(members.Select(m => new PersonView(m.Id, m.Name, alike ? teams.Find(t => t.Has(m.Id))?.Name : null))),
            members.Where(m => m.LeftAt is not null).Select(m => m.Id).ToHashSet(StringComparer.Ordinal),
            [.. members.Where(m => m.LeftAt is null).Select(m => new KnownParty(m.Id, m.Name)), .. teams.Select(t => new KnownParty(t.Id, t.Name, true))]);
    }
}

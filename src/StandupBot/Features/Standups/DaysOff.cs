using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;

namespace StandupBot.Features.Standups;

/// <summary>The company's holidays; read again only when there is another one.</summary>
public sealed class DaysOff(UnitOfWork work, Known<IReadOnlyList<Holiday>> known)
{
    public async Task<IReadOnlyList<Holiday>> AllAsync(CancellationToken cancellation) =>
        await known.OfAsync(await work.CompanyAsync(cancellation), async () => await work.Db.Holidays.AsNoTracking().OrderBy(h => h.Id).ToListAsync(cancellation));
}

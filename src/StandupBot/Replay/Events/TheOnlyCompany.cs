using Microsoft.EntityFrameworkCore;
using StandupBot.Features;

namespace StandupBot.Replay.Events;

/// <summary>A throw-away database holds one company: the one whose history is played.</summary>
internal static class TheOnlyCompany
{
    public static async Task ActForTheOnlyCompanyAsync(this UnitOfWork work, CancellationToken cancellation)
    {
        if (await work.Db.Companies.IgnoreQueryFilters().Select(c => c.Id).FirstOrDefaultAsync(cancellation) is { } company)
            work.ActFor(company);
    }
}

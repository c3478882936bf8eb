using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Text.Roadblocks;

namespace StandupBot.Features.Answers;

/// <summary>The people and teams whose names may stand in an answer.</summary>
internal static class KnownParties
{
    public static async Task<IReadOnlyList<KnownParty>> LoadAsync(UnitOfWork work, CancellationToken cancellation)
    {
        var members = await work.Db.Members.Where(m => m.LeftAt == null).OrderBy(m => m.Id).Select(m => new KnownParty(m.Id, m.Name, false)).ToListAsync(cancellation);
        var teams = await work.Db.Teams.OrderBy(t => t.Id).Select(t => new KnownParty(t.Id, t.Name, true)).ToListAsync(cancellation);
        return [.. members, .. teams];
    }
}

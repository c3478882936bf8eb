using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Standups;

namespace StandupBot.Features.Dashboard.Standups;

/// <summary>The channels of stand-ups by the names that people know.</summary>
public sealed class ChannelLabels(UnitOfWork work)
{
    /// <returns>By the stand-up's id; without those whose channel the platform has not named.</returns>
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(IReadOnlyList<Standup> standups, CancellationToken cancellation)
    {
        var ids = standups.Select(s => s.Channel).Distinct(StringComparer.Ordinal).ToList();
        var known = await work.Db.Channels.AsNoTracking().Where(c => ids.Contains(c.ChannelId)).Select(c => new { c.InstallationId, c.ChannelId, c.Name }).ToListAsync(cancellation);
        return standups.Select(s => (s.Id, known.Find(c => c.InstallationId == s.InstallationId && c.ChannelId == s.Channel)?.Name))
            .Where(found => found.Name is not null).ToDictionary(found => found.Id, found => $"#{found.Name}", StringComparer.Ordinal);
    }
}

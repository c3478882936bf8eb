using Microsoft.EntityFrameworkCore;
using StandupBot.Storage;

namespace StandupBot.Web.Slack;

/// <summary>Members and channels of one installation as our own rows have them.</summary>
public sealed class StoredNames(IServiceScopeFactory scopes)
{
    /// <summary>Names of members by their Slack ids; who is not a member is absent.</summary>
    public Task<Dictionary<string, string>> OfAsync(string installationId, IReadOnlyCollection<string> userIds, CancellationToken cancellation) => WithAsync(db =>
        db.Members.IgnoreQueryFilters().AsNoTracking().Where(m => m.InstallationId == installationId && userIds.Contains(m.PlatformId!))
            .ToDictionaryAsync(m => m.PlatformId!, m => m.Name, StringComparer.Ordinal, cancellation));

    /// <summary>The Slack ids of everybody who is a member and has not left.</summary>
    public Task<List<string>> KnownAsync(string installationId, CancellationToken cancellation) => WithAsync(db =>
        db.Members.IgnoreQueryFilters().Where(m => m.InstallationId == installationId && m.PlatformId != null && m.LeftAt == null).Select(m => m.PlatformId!).ToListAsync(cancellation));

    /// <summary>The channels in which stand-ups meet, with the name where it is known.</summary>
    public Task<List<MeetingPlace>> MeetingPlacesAsync(string installationId, CancellationToken cancellation) => WithAsync(async db =>
    {
        var standups = await db.Standups.IgnoreQueryFilters().Where(s => s.InstallationId == installationId)
            .Join(db.Teams.IgnoreQueryFilters(), s => s.TeamId, t => t.Id, (s, t) => new { s.Channel, t.Name }).ToListAsync(cancellation);
        var channels = await db.Channels.IgnoreQueryFilters().Where(c => c.InstallationId == installationId).ToDictionaryAsync(c => c.ChannelId, c => c.Name, cancellation);
        return standups.ConvertAll(s => new MeetingPlace(s.Channel, channels.GetValueOrDefault(s.Channel), s.Name));
    });

    private async Task<T> WithAsync<T>(Func<StandupBotDb, Task<T>> read)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<StandupBotDb>());
    }
}

/// <param name="Name">Null while it is not known.</param>
public sealed record MeetingPlace(string ChannelId, string? Name, string TeamName);

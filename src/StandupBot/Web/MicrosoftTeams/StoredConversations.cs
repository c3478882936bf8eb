using Microsoft.EntityFrameworkCore;
using StandupBot.MicrosoftTeams;
using StandupBot.Storage;
using StandupBot.Storage.Rows;

namespace StandupBot.Web.MicrosoftTeams;

/// <summary>The book of conversations as rows: proactive messages go out after a restart as before it.</summary>
public sealed class StoredConversations(IServiceScopeFactory scopes, TimeProvider clock) : IConversations, IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);

    public void Dispose() => one.Dispose();

    public async ValueTask KeepAsync(ConversationReference conversation, CancellationToken cancellation)
    {
        // Events of one installation come all at once, and would race for the same row.
        await one.WaitAsync(cancellation);
        try
        {
            await scopes.OnFreshRowsAsync((StandupBotDb db) => KeepAsync(db, conversation, cancellation));
        }
        finally
        {
            one.Release();
        }
    }

    public async ValueTask<ConversationReference?> FindAsync(string installationId, string conversationId, CancellationToken cancellation) =>
        Read(await WithAsync(db => Of(db, installationId).FirstOrDefaultAsync(c => c.ConversationId == conversationId, cancellation)));

    public async ValueTask<ConversationReference?> PersonalAsync(string installationId, string platformId, CancellationToken cancellation) =>
        Read(await WithAsync(db => Of(db, installationId).Where(c => c.PlatformId == platformId).OrderByDescending(c => c.SeenAt).FirstOrDefaultAsync(cancellation)));

    public async ValueTask<IReadOnlyList<ConversationReference>> AllAsync(string installationId, CancellationToken cancellation) =>
        [.. (await WithAsync(db => Of(db, installationId).OrderByDescending(c => c.SeenAt).ThenBy(c => c.ConversationId).ToListAsync(cancellation))).Select(r => Read(r)!)];

    /// <summary>One conversation of each team, and each group chat, where the app is installed: whose people and channels can be read.</summary>
    public async Task<IReadOnlyList<ConversationReference>> PlacesAsync(CancellationToken cancellation)
    {
        const string alone = nameof(ConversationKind.Personal);
        var rows = await WithAsync(db => db.MicrosoftTeamsConversations.AsNoTracking().Where(c => c.Kind != alone)
            .OrderBy(c => c.InstallationId).ThenBy(c => c.ConversationId).ToListAsync(cancellation));
        return [.. rows.Select(r => Read(r)!).DistinctBy(c => (c.InstallationId, c.TeamId ?? c.ConversationId))];
    }

    public async ValueTask ForgetAsync(string installationId, string conversationId, CancellationToken cancellation) =>
        await WithAsync(db => db.MicrosoftTeamsConversations
            .Where(c => c.InstallationId == installationId && c.ConversationId == conversationId).ExecuteDeleteAsync(cancellation));

    public async ValueTask<bool> KnowsServiceAsync(string serviceUrl, CancellationToken cancellation) =>
        await WithAsync(db => db.MicrosoftTeamsConversations.AnyAsync(c => c.ServiceUrl == serviceUrl, cancellation));

    private async Task<int> KeepAsync(StandupBotDb db, ConversationReference told, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var row = await db.MicrosoftTeamsConversations
            .FirstOrDefaultAsync(c => c.InstallationId == told.InstallationId && c.ConversationId == told.ConversationId, cancellation);
        if (row is null)
            db.MicrosoftTeamsConversations.Add(row = new MicrosoftTeamsConversationRow
            {
                InstallationId = told.InstallationId, ConversationId = told.ConversationId, Kind = told.Kind.ToString(),
                ServiceUrl = told.ServiceUrl, TenantId = told.TenantId, BotId = told.BotId, SeenAt = now,
            });
        else if (Read(row) == Merged(told, row))
            // Every message tells the same again: that is no reason to write.
            return 0;
        (row.Kind, row.ServiceUrl, row.TenantId, row.BotId, row.SeenAt) = (told.Kind.ToString(), told.ServiceUrl, told.TenantId, told.BotId, now);
        (row.Name, row.TeamId, row.PlatformId) = (told.Name ?? row.Name, told.TeamId ?? row.TeamId, told.PlatformId ?? row.PlatformId);
        return await db.SaveChangesAsync(cancellation);
    }

    private static ConversationReference Merged(ConversationReference told, MicrosoftTeamsConversationRow row) =>
        told with { Name = told.Name ?? row.Name, TeamId = told.TeamId ?? row.TeamId, PlatformId = told.PlatformId ?? row.PlatformId };

    private static IQueryable<MicrosoftTeamsConversationRow> Of(StandupBotDb db, string installationId) =>
        db.MicrosoftTeamsConversations.AsNoTracking().Where(c => c.InstallationId == installationId);

    private static ConversationReference? Read(MicrosoftTeamsConversationRow? row) => row is null ? null : new(
        row.InstallationId, row.ConversationId, Enum.Parse<ConversationKind>(row.Kind), row.ServiceUrl, row.TenantId, row.BotId)
    {
        Name = row.Name, TeamId = row.TeamId, PlatformId = row.PlatformId,
    };

    private async Task<T> WithAsync<T>(Func<StandupBotDb, Task<T>> read)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<StandupBotDb>());
    }
}

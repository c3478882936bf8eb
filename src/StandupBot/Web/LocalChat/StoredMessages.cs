using Microsoft.EntityFrameworkCore;
using StandupBot.Storage;
using StandupBot.Storage.Rows;

namespace StandupBot.Web.LocalChat;

/// <summary>The local chat's messages as rows: they are there again after a restart.</summary>
public sealed class StoredMessages(IServiceScopeFactory scopes) : ILocalMessages
{
    public Task<LocalMessage> AddAsync(LocalMessage message, CancellationToken cancellation) => WithAsync(async db =>
    {
        if (await FindRow(db, message.InstallationId, message.Id).FirstOrDefaultAsync(cancellation) is { } there)
            return LocalRows.ToMessage(there);
        var row = LocalRows.ToRow(message);
        db.LocalMessages.Add(row);
        await db.SaveChangesAsync(cancellation);
        return LocalRows.ToMessage(row);
    });

    public Task UpdateAsync(LocalMessage message, CancellationToken cancellation) => WithAsync(async db =>
    {
        if (await FindRow(db, message.InstallationId, message.Id).FirstOrDefaultAsync(cancellation) is not { } row)
            return 0;
        (row.Message, row.EditedAt, row.DeletedAt) = (message.Message, message.EditedAt, message.DeletedAt);
        return await db.SaveChangesAsync(cancellation);
    });

    public Task<LocalMessage?> FindAsync(string installationId, string id, CancellationToken cancellation) => WithAsync(async db =>
        await FindRow(db, installationId, id).AsNoTracking().FirstOrDefaultAsync(cancellation) is { } row ? LocalRows.ToMessage(row) : null);

    public Task<IReadOnlyList<LocalMessage>> ReadAsync(LocalPlace place, long before, int take, CancellationToken cancellation) => WithAsync(async db =>
    {
        var rows = await LocalRows.In(db, place).Where(m => m.ThreadRef == null && m.Sequence < before)
            .OrderByDescending(m => m.Sequence).Take(take).ToListAsync(cancellation);
        rows.Reverse();
        return (IReadOnlyList<LocalMessage>)[.. rows.Select(LocalRows.ToMessage)];
    });

    public Task<IReadOnlyList<LocalMessage>> ReadThreadAsync(LocalPlace place, string rootId, CancellationToken cancellation) => WithAsync(async db =>
        (IReadOnlyList<LocalMessage>)[.. (await LocalRows.In(db, place).Where(m => m.ThreadRef == rootId)
            .OrderBy(m => m.Sequence).ToListAsync(cancellation)).Select(LocalRows.ToMessage)]);

    public Task<IReadOnlyList<LocalThread>> ThreadsAsync(
        string installationId, IReadOnlyCollection<string> rootIds, CancellationToken cancellation) => WithAsync(async db =>
        (IReadOnlyList<LocalThread>)await db.LocalMessages
            .Where(m => m.InstallationId == installationId && m.ThreadRef != null && rootIds.Contains(m.ThreadRef) && m.DeletedAt == null)
            .GroupBy(m => m.ThreadRef!).Select(g => new LocalThread(g.Key, g.Count(), g.Max(m => m.At))).ToListAsync(cancellation));

    public Task<IReadOnlyList<LocalNewest>> NewestAsync(string installationId, string memberId, CancellationToken cancellation) => WithAsync(async db =>
        (IReadOnlyList<LocalNewest>)await db.LocalMessages
            .Where(m => m.InstallationId == installationId && m.DeletedAt == null && m.AuthorId != memberId)
            .Where(m => m.OnlyFor == memberId || (m.ChannelId != null && m.OnlyFor == null))
            .GroupBy(m => m.ChannelId).Select(g => new LocalNewest(g.Key, g.Max(m => m.Sequence))).ToListAsync(cancellation));

    private static IQueryable<LocalMessageRow> FindRow(StandupBotDb db, string installationId, string id) =>
        db.LocalMessages.Where(m => m.InstallationId == installationId && m.Id == id);

    private async Task<T> WithAsync<T>(Func<StandupBotDb, Task<T>> read)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<StandupBotDb>());
    }
}

using StandupBot.Web.LocalChat;

namespace StandupBot.Tests.Web.LocalChat;

/// <summary>The store without a database: what the compliance tests ask of every store, in a list.</summary>
public sealed class InMemoryLocalMessages : ILocalMessages
{
    private readonly Lock gate = new();
    private readonly List<LocalMessage> messages = [];

    public Task<LocalMessage> AddAsync(LocalMessage message, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (Find(message.InstallationId, message.Id) is { } there)
                return Task.FromResult(there);
            messages.Add(message with { Sequence = messages.Count + 1 });
            return Task.FromResult(messages[^1]);
        }
    }

    public Task UpdateAsync(LocalMessage message, CancellationToken cancellation)
    {
        lock (gate)
            if (Find(message.InstallationId, message.Id) is { } there)
                messages[messages.IndexOf(there)] = message with { Sequence = there.Sequence };
        return Task.CompletedTask;
    }

    public Task<LocalMessage?> FindAsync(string installationId, string id, CancellationToken cancellation)
    {
        lock (gate)
            return Task.FromResult(Find(installationId, id));
    }

    public Task<IReadOnlyList<LocalMessage>> ReadAsync(LocalPlace place, long before, int take, CancellationToken cancellation) =>
        Query(all => all.Where(m => IsIn(m, place) && m.ThreadRef is null && m.Sequence < before).TakeLast(take));

    public Task<IReadOnlyList<LocalMessage>> ReadThreadAsync(LocalPlace place, string rootId, CancellationToken cancellation) =>
        Query(all => all.Where(m => IsIn(m, place) && m.ThreadRef == rootId));

    public Task<IReadOnlyList<LocalThread>> ThreadsAsync(
        string installationId, IReadOnlyCollection<string> rootIds, CancellationToken cancellation) =>
        Query(all => all
            .Where(m => m.InstallationId == installationId && m.DeletedAt is null && m.ThreadRef is not null && rootIds.Contains(m.ThreadRef))
            .GroupBy(m => m.ThreadRef!)
            .Select(thread => new LocalThread(thread.Key, thread.Count(), thread.Max(m => m.At))));

    public Task<IReadOnlyList<LocalNewest>> NewestAsync(string installationId, string memberId, CancellationToken cancellation) =>
        Query(all => all
            .Where(m => m.InstallationId == installationId && m.DeletedAt is null && m.AuthorId != memberId
                && (m.OnlyFor is null || m.OnlyFor == memberId))
            .GroupBy(m => m.ChannelId)
            .Select(place => new LocalNewest(place.Key, place.Max(m => m.Sequence))));

    private Task<IReadOnlyList<T>> Query<T>(Func<IEnumerable<LocalMessage>, IEnumerable<T>> query)
    {
        lock (gate)
            return Task.FromResult<IReadOnlyList<T>>([.. query(messages)]);
    }

    private LocalMessage? Find(string installationId, string id) =>
        messages.Find(m => m.InstallationId == installationId && m.Id == id);

    private static bool IsIn(LocalMessage message, LocalPlace place) =>
        message.InstallationId == place.InstallationId && message.ChannelId == place.ChannelId
        && (message.OnlyFor is null || message.OnlyFor == place.MemberId)
        && !(message.IsPrivate && message.DeletedAt is not null);
}

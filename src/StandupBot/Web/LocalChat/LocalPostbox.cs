namespace StandupBot.Web.LocalChat;

/// <summary>Stores a message and then tells the open pages, always in this order: a page that reads anew never misses what it was told.</summary>
public sealed class LocalPostbox(ILocalMessages messages, LocalChatHub hub)
{
    public async Task<LocalMessage> AddAsync(LocalMessage message, CancellationToken cancellation)
    {
        var kept = await messages.AddAsync(message, cancellation);
        await TellAsync(kept, cancellation);
        return kept;
    }

    public async Task UpdateAsync(LocalMessage message, CancellationToken cancellation)
    {
        await messages.UpdateAsync(message, cancellation);
        await TellAsync(message, cancellation);
    }

    private async Task TellAsync(LocalMessage message, CancellationToken cancellation)
    {
        var threads = message.ThreadRef is { } root ? await messages.ThreadsAsync(message.InstallationId, [root], cancellation) : [];
        hub.Publish(new LocalEvent(message.InstallationId, message, threads.Count > 0 ? threads[0] : null));
    }
}

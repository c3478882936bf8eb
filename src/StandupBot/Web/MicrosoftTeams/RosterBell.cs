using System.Collections.Concurrent;
using System.Threading.Channels;
using StandupBot.MicrosoftTeams;

namespace StandupBot.Web.MicrosoftTeams;

/// <summary>Places whose people are to be read, each once however often it rings. What is lost in a crash is read at the next start.</summary>
public sealed class RosterBell : IRosterBell
{
    private readonly Channel<ConversationReference> rung = Channel.CreateUnbounded<ConversationReference>();
    private readonly ConcurrentDictionary<string, byte> waiting = new(StringComparer.Ordinal);

    public void Ring(ConversationReference place)
    {
        if (waiting.TryAdd(KeyOf(place), 0))
            rung.Writer.TryWrite(place);
    }

    public async ValueTask<ConversationReference> NextAsync(CancellationToken cancellation)
    {
        var place = await rung.Reader.ReadAsync(cancellation);
        // From here on a further ring is news again: it may tell of what is read too early now.
        waiting.TryRemove(KeyOf(place), out _);
        return place;
    }

    private static string KeyOf(ConversationReference place) => $"{place.InstallationId}/{place.TeamId ?? place.ConversationId}";
}

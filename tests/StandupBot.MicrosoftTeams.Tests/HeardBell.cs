using System.Collections.Concurrent;

namespace StandupBot.MicrosoftTeams.Tests;

/// <summary>Keeps which places are to be read; a test reads them when it likes.</summary>
internal sealed class HeardBell : IRosterBell
{
    public ConcurrentQueue<ConversationReference> Rung { get; } = new();

    public void Ring(ConversationReference place) => Rung.Enqueue(place);
}

using System.Threading.Channels;

namespace StandupBot.Web.LocalChat;

/// <summary>One open page. One that has stopped reading is let go: it comes back and reads everything anew.</summary>
internal sealed class LocalPage(string installationId, Action<LocalPage> gone) : IDisposable
{
    private const int Backlog = 256;
    private readonly Channel<LocalEvent> events =
        Channel.CreateBounded<LocalEvent>(new BoundedChannelOptions(Backlog) { SingleReader = true });

    internal ChannelReader<LocalEvent> Events => events.Reader;

    internal void Tell(LocalEvent happening)
    {
        if (happening.InstallationId == installationId && !events.Writer.TryWrite(happening))
            Close();
    }

    internal void Close() => events.Writer.TryComplete();

    public void Dispose() => gone(this);
}

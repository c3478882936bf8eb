using System.Collections.Concurrent;

namespace StandupBot.Web.LocalChat;

/// <summary>Tells the open pages of this process what has changed, after it was stored.</summary>
public sealed class LocalChatHub
{
    private readonly ConcurrentDictionary<LocalPage, byte> pages = new();

    internal int OpenPages => pages.Count;

    public void Publish(LocalEvent happening)
    {
        foreach (var page in pages.Keys)
            page.Tell(happening);
    }

    /// <summary>Members or channels of the installation have changed.</summary>
    public void PublishDirectory(string installationId) => Publish(new LocalEvent(installationId, null, null));

    /// <summary>From here on the page hears of everything, until it is disposed.</summary>
    internal LocalPage Open(string installationId)
    {
        var page = new LocalPage(installationId, gone => pages.TryRemove(gone, out _));
        pages[page] = 0;
        return page;
    }

    /// <summary>Ends every open stream, so that the host can stop at once; the pages come back by themselves.</summary>
    internal void CloseAll()
    {
        foreach (var page in pages.Keys)
            page.Close();
    }
}

/// <summary>One change: a message that is new or different now, with the thread that it stands in; no message: the directory.</summary>
public sealed record LocalEvent(string InstallationId, LocalMessage? Message, LocalThread? Thread);

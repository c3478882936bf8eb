namespace StandupBot.Slack.Sockets;

/// <summary>Opens WebSockets: the one process boundary of Socket Mode.</summary>
internal interface ISocketDoor
{
    /// <exception cref="System.Net.WebSockets.WebSocketException">Nobody answers there.</exception>
    Task<ISocket> OpenAsync(Uri address, CancellationToken cancellation);
}

/// <summary>One open socket. One reader; writers may be several, each text is sent whole.</summary>
internal interface ISocket : IAsyncDisposable
{
    /// <summary>The next text, whatever its size; null once the other side has closed.</summary>
    /// <exception cref="System.Net.WebSockets.WebSocketException">The connection broke.</exception>
    Task<string?> ReceiveAsync(CancellationToken cancellation);

    /// <exception cref="System.Net.WebSockets.WebSocketException">The connection broke.</exception>
    Task SendAsync(string text, CancellationToken cancellation);
}

using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Threading.Channels;
using StandupBot.Slack.Sockets;

namespace StandupBot.Slack.Tests.Sockets;

/// <summary>Opens sockets that a test speaks through.</summary>
internal sealed class FakeDoor : ISocketDoor
{
    private readonly ConcurrentQueue<FakeSocket> opened = new();

    public IReadOnlyList<FakeSocket> Opened => [.. opened];

    public ConcurrentQueue<Uri> Asked { get; } = new();

    /// <summary>Greets each socket at once.</summary>
    public bool Greets { get; set; } = true;

    public int Refuses { get; set; }

    public Task<ISocket> OpenAsync(Uri address, CancellationToken cancellation)
    {
        Asked.Enqueue(address);
        if (Refuses-- > 0)
            throw new WebSocketException(WebSocketError.NotAWebSocket);
        FakeSocket socket = new();
        opened.Enqueue(socket);
        if (Greets)
            socket.Says("""{"type":"hello","num_connections":1,"debug_info":{"approximate_connection_time":18060},"connection_info":{"app_id":"A1"}}""");
        return Task.FromResult<ISocket>(socket);
    }
}

internal sealed class FakeSocket : ISocket
{
    private readonly Channel<string?> incoming = Channel.CreateUnbounded<string?>();
    private readonly ConcurrentQueue<string> sent = new();

    public IReadOnlyList<string> Sent => [.. sent];

    public bool Dropped { get; private set; }

    public void Says(string text) => incoming.Writer.TryWrite(text);

    public void Closes() => incoming.Writer.TryWrite(null);

    public void Breaks() => incoming.Writer.TryComplete();

    public async Task<string?> ReceiveAsync(CancellationToken cancellation) => await incoming.Reader.WaitToReadAsync(cancellation)
        ? await incoming.Reader.ReadAsync(cancellation)
        : throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely);

    public Task SendAsync(string text, CancellationToken cancellation)
    {
        if (Dropped)
            throw new WebSocketException(WebSocketError.InvalidState);
        sent.Enqueue(text);
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        Dropped = true;
        return ValueTask.CompletedTask;
    }
}

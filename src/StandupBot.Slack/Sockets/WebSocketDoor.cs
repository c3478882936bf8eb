using System.Net.WebSockets;

namespace StandupBot.Slack.Sockets;

/// <summary>WebSockets of the platform, kept alive by pings: one that does not answer is given up and reads as broken.</summary>
internal sealed class WebSocketDoor(TimeProvider clock) : ISocketDoor
{
    private static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PongWithin = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan ConnectLimit = TimeSpan.FromSeconds(15);

    public async Task<ISocket> OpenAsync(Uri address, CancellationToken cancellation)
    {
        using var ends = new CancellationTokenSource(ConnectLimit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ends.Token, cancellation);
        var socket = new ClientWebSocket();
        try
        {
            (socket.Options.KeepAliveInterval, socket.Options.KeepAliveTimeout) = (PingEvery, PongWithin);
            await socket.ConnectAsync(address, either.Token);
            return new OpenSocket(socket);
        }
        catch (Exception exception)
        {
            socket.Dispose();
            if (exception is OperationCanceledException && !cancellation.IsCancellationRequested)
                throw new WebSocketException(WebSocketError.Faulted, "The socket did not open in time.", exception);
            throw;
        }
    }
}

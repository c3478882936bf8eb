using System.Net.WebSockets;
using System.Text;

namespace StandupBot.Slack.Sockets;

internal sealed class OpenSocket(ClientWebSocket socket) : ISocket
{
    private static readonly TimeSpan CloseLimit = TimeSpan.FromSeconds(2);

    /// <summary>Slack's frames are known to exceed 64 KB; beyond this it is not Slack who speaks.</summary>
    private const int Longest = 8 * 1024 * 1024;

    private readonly SemaphoreSlim sending = new(1);

    public async Task<string?> ReceiveAsync(CancellationToken cancellation)
    {
        var buffer = new byte[16 * 1024];
        using var text = new MemoryStream();
        while (true)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(), cancellation);
            if (read.MessageType == WebSocketMessageType.Close)
                return null;
            text.Write(buffer, 0, read.Count);
            if (text.Length > Longest)
                throw new WebSocketException(WebSocketError.InvalidMessageType, "A frame is too long.");
            if (read.EndOfMessage)
                return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
        }
    }

    public async Task SendAsync(string text, CancellationToken cancellation)
    {
        await sending.WaitAsync(cancellation);
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(text).AsMemory(), WebSocketMessageType.Text, endOfMessage: true, cancellation);
        }
        catch (ObjectDisposedException exception)
        {
            throw new WebSocketException(WebSocketError.InvalidState, "The socket is closed.", exception);
        }
        finally
        {
            sending.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var limit = new CancellationTokenSource(CloseLimit);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, limit.Token);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // It is closed in any case.
        }

        socket.Dispose();
    }
}

using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace StandupBot.StandIns.Slack.Delivery;

/// <summary>One connection of the app, from the service's side. An acknowledgement counts only on the socket that the envelope went to.</summary>
internal sealed class Socket(WebSocket socket) : IDisposable
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonObject?>> waiting = [];
    private readonly SemaphoreSlim turn = new(1, 1);

    public async Task SayAsync(JsonObject frame)
    {
        await turn.WaitAsync();
        try
        {
            if (socket.State == WebSocketState.Open)
                await socket.SendAsync(Encoding.UTF8.GetBytes(frame.ToJsonString()), WebSocketMessageType.Text, true, CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // The app has just gone; whoever waits for an answer gets none.
        }
        finally
        {
            turn.Release();
        }
    }

    public async Task<JsonObject?> AskAsync(string id, JsonObject envelope, TimeSpan limit)
    {
        TaskCompletionSource<JsonObject?> acknowledged = new(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting[id] = acknowledged;
        await SayAsync(envelope);
        try
        {
            return await acknowledged.Task.WaitAsync(limit);
        }
        catch (TimeoutException)
        {
            return null;
        }
        finally
        {
            waiting.TryRemove(id, out _);
        }
    }

    public async Task ReadAsync(CancellationToken cancellation)
    {
        try
        {
            while (await FrameAsync(cancellation) is { } text)
            {
                if (JsonNode.Parse(text) is JsonObject frame && (string?)frame["envelope_id"] is { } id && waiting.TryGetValue(id, out var acknowledged))
                    acknowledged.TrySetResult(frame);
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // Gone without a word.
        }

        foreach (var unanswered in waiting.Values)
            unanswered.TrySetResult(null);
    }

    private async Task<string?> FrameAsync(CancellationToken cancellation)
    {
        using MemoryStream frame = new();
        var buffer = new byte[8192];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, cancellation);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                await CloseAsync();
                return null;
            }

            frame.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
                return Encoding.UTF8.GetString(frame.ToArray());
        }
    }

    public async Task CloseAsync()
    {
        await turn.WaitAsync();
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // Closed from the other side in the same instant.
        }
        finally
        {
            turn.Release();
        }
    }

    public void Abort() => socket.Abort();

    public void Dispose() => turn.Dispose();
}

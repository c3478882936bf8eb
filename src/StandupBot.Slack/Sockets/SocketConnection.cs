using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace StandupBot.Slack.Sockets;

/// <summary>
/// One socket from its hello to its end. Envelopes are handled side by side, so that a slow one keeps none waiting. It goes on hearing
/// after it asked to be replaced, until it is retired or Slack closes it.
/// </summary>
internal sealed class SocketConnection : IAsyncDisposable
{
    private const int SideBySide = 16;
    private static readonly TimeSpan Drain = TimeSpan.FromSeconds(10);

    private readonly ISocket socket;
    private readonly SocketEnvelopes envelopes;
    private readonly TimeProvider clock;
    private readonly ILogger logger;
    private readonly int lane;
    private readonly SemaphoreSlim room = new(SideBySide);
    private readonly CancellationTokenSource stop;
    private readonly TaskCompletionSource<bool> hello = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<SocketEnd> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task reading;

    internal SocketConnection(ISocket socket, SocketEnvelopes envelopes, int lane, TimeProvider clock, ILogger logger, CancellationToken stopping)
    {
        (this.socket, this.envelopes, this.lane, this.clock, this.logger) = (socket, envelopes, lane, clock, logger);
        stop = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        reading = ReadAsync();
    }

    /// <summary>True once Slack has greeted; false when it ended before.</summary>
    internal Task<bool> Greeted => hello.Task;

    /// <summary>Why it is to be replaced.</summary>
    internal Task<SocketEnd> Ended => ended.Task;

    /// <summary>Hears nothing new; what is being handled is finished and acknowledged first.</summary>
    public async ValueTask DisposeAsync()
    {
        using (var limit = new CancellationTokenSource(Drain, clock))
            await FinishAsync(limit.Token);
        await stop.CancelAsync();
        await reading;
        await socket.DisposeAsync();
        stop.Dispose();
    }

    private async Task FinishAsync(CancellationToken limit)
    {
        try
        {
            for (var slot = 0; slot < SideBySide; slot++)
                await room.WaitAsync(limit);
        }
        catch (OperationCanceledException)
        {
            // What takes longer was not acknowledged, so Slack sends it again.
        }
    }

    private async Task ReadAsync()
    {
        try
        {
            while (await socket.ReceiveAsync(stop.Token) is { } text)
                await HearAsync(text);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Broken or retired: either way this one is over.
        }

        hello.TrySetResult(false);
        ended.TrySetResult(SocketEnd.Closed);
    }

    private async Task HearAsync(string text)
    {
        JsonElement frame;
        try
        {
            frame = JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            SocketLog.Unreadable(logger, lane);
            return;
        }

        switch (frame.Text("type"))
        {
            case "hello":
                hello.TrySetResult(true);
                break;
            case "disconnect":
                ended.TrySetResult(EndOf(frame.Text("reason")));
                break;
            default:
                await room.WaitAsync(stop.Token);
                _ = HandleAsync(frame);
                break;
        }
    }

    private async Task HandleAsync(JsonElement frame)
    {
        try
        {
            var answer = await envelopes.HandleAsync(frame, stop.Token);
            if (answer.Ack is not null)
                await socket.SendAsync(answer.Ack, stop.Token);
            if (answer.Afterwards is not null)
                await answer.Afterwards(stop.Token);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            SocketLog.AckLost(logger, lane);
        }
        finally
        {
            room.Release();
        }
    }

    private static SocketEnd EndOf(string? reason) => reason switch
    {
        "link_disabled" => SocketEnd.LinkDisabled,
        "too_many_websockets" => SocketEnd.TooMany,
        _ => SocketEnd.Refresh,
    };
}

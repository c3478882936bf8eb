using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using StandupBot.Slack.Sockets;

namespace StandupBot.Slack.Tests.Sockets;

/// <summary>Over a real loopback connection.</summary>
public sealed class WebSocketDoorTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Large_frames_in_pieces_come_whole_and_answers_arrive()
    {
        var large = string.Concat(Enumerable.Repeat("käse ", 60_000));
        TaskCompletionSource<string> heard = new();
        await using var server = await ServeAsync(async socket =>
        {
            var bytes = Encoding.UTF8.GetBytes(large);
            for (var at = 0; at < bytes.Length; at += 9_999)
                await socket.SendAsync(bytes.AsMemory(at, Math.Min(9_999, bytes.Length - at)), WebSocketMessageType.Text, at + 9_999 >= bytes.Length, Cancellation);
            var buffer = new byte[100];
            var read = await socket.ReceiveAsync(buffer.AsMemory(), Cancellation);
            heard.SetResult(Encoding.UTF8.GetString(buffer, 0, read.Count));
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, Cancellation);
        });
        await using var socket = await new WebSocketDoor(TimeProvider.System).OpenAsync(AddressOf(server), Cancellation);
        Assert.Equal(large, await socket.ReceiveAsync(Cancellation));
        await socket.SendAsync("""{"envelope_id":"e1"}""", Cancellation);
        Assert.Equal("""{"envelope_id":"e1"}""", await heard.Task);
        Assert.Null(await socket.ReceiveAsync(Cancellation));
    }

    [Fact]
    public async Task Where_nobody_answers_no_socket_opens() =>
        await Assert.ThrowsAsync<WebSocketException>(() => new WebSocketDoor(TimeProvider.System).OpenAsync(new Uri("ws://127.0.0.1:1/"), Cancellation));

    [Fact]
    public async Task A_connection_that_breaks_off_reads_as_broken()
    {
        await using var server = await ServeAsync(async socket =>
        {
            await socket.ReceiveAsync(new byte[10].AsMemory(), Cancellation);
            socket.Abort();
        });
        await using var socket = await new WebSocketDoor(TimeProvider.System).OpenAsync(AddressOf(server), Cancellation);
        await socket.SendAsync("hello", Cancellation);
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ReceiveAsync(Cancellation));
    }

    private static Uri AddressOf(WebApplication server) => new(server.Urls.Single().Replace("http:", "ws:", StringComparison.Ordinal));

    private static async Task<WebApplication> ServeAsync(Func<WebSocket, Task> talk)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.UseWebSockets();
        server.Run(async context => await talk(await context.WebSockets.AcceptWebSocketAsync()));
        await server.StartAsync(Cancellation);
        return server;
    }
}

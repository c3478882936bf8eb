using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace StandupBot.StandIns.Slack.Delivery;

/// <summary>
/// Socket Mode: tickets good for one connection, at most ten sockets, each envelope to any one of them and acknowledged there.
/// https://docs.slack.dev/apis/events-api/using-socket-mode
/// </summary>
public sealed class SocketHub
{
    private const int MostSockets = 10;
    private readonly ConcurrentDictionary<string, byte> tickets = [];
    private readonly List<Socket> open = [];
    private readonly SlackStandIn service;
    private int turn;

    internal SocketHub(SlackStandIn service) => this.service = service;

    /// <summary>Sockets that are open now.</summary>
    public int Count
    {
        get
        {
            lock (open)
                return open.Count;
        }
    }

    /// <summary>How many connections were made since the start.</summary>
    public int Connections { get; private set; }

    internal string NewAddress()
    {
        var ticket = Guid.NewGuid().ToString();
        tickets[ticket] = 0;
        var address = service.Address;
        return $"ws://{address.Host}:{address.Port}/link/?ticket={ticket}&app_id={service.App.Id}";
    }

    internal async Task AcceptAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest || !tickets.TryRemove(context.Request.Query["ticket"].ToString(), out _))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        using var socket = new Socket(await context.WebSockets.AcceptWebSocketAsync());
        var tooMany = false;
        lock (open)
        {
            Connections++;
            tooMany = open.Count >= MostSockets;
            if (!tooMany)
                open.Add(socket);
        }

        if (tooMany)
            await socket.SayAsync(Disconnect("too_many_websockets"));
        else
            await socket.SayAsync(Hello(Count));
        await socket.ReadAsync(context.RequestAborted);
        lock (open)
            open.Remove(socket);
    }

    /// <summary>The service will close its sockets soon, and says so first.</summary>
    public Task WarnAsync() => TellAllAsync("warning");

    /// <summary>The service wants fresh sockets, and closes the old ones.</summary>
    public async Task RefreshAsync()
    {
        foreach (var socket in TakeAll())
        {
            await socket.SayAsync(Disconnect("refresh_requested"));
            await socket.CloseAsync();
        }
    }

    /// <summary>Somebody switched Socket Mode off.</summary>
    public async Task DisableAsync()
    {
        foreach (var socket in TakeAll())
        {
            await socket.SayAsync(Disconnect("link_disabled"));
            await socket.CloseAsync();
        }
    }

    /// <summary>The network fails: sockets end without a word.</summary>
    public void Break()
    {
        foreach (var socket in TakeAll())
            socket.Abort();
    }

    internal void CloseAll() => Break();

    internal async Task<DeliveryAnswer> SendAsync(Parcel parcel)
    {
        var sockets = Sockets();
        if (sockets.Count == 0)
            return DeliveryAnswer.Nothing;
        var socket = sockets[Interlocked.Increment(ref turn) % sockets.Count];
        var id = Guid.NewGuid().ToString();
        JsonObject envelope = new() { ["envelope_id"] = id, ["payload"] = parcel.Payload.DeepClone(), ["type"] = parcel.Kind, ["accepts_response_payload"] = parcel.AcceptsAnswer };
        if (parcel.Kind == "events_api")
            (envelope["retry_attempt"], envelope["retry_reason"]) = (parcel.Attempt, parcel.Attempt > 0 ? "timeout" : "");
        return await socket.AskAsync(id, envelope, SlackPatience.Answer) is { } acknowledged
            ? new DeliveryAnswer(200, acknowledged["payload"]?.DeepClone(), null)
            : DeliveryAnswer.Nothing;
    }

    private async Task TellAllAsync(string reason)
    {
        foreach (var socket in Sockets())
            await socket.SayAsync(Disconnect(reason));
    }

    /// <summary>Nothing is sent to them any more.</summary>
    private List<Socket> TakeAll()
    {
        lock (open)
        {
            List<Socket> all = [.. open];
            open.Clear();
            return all;
        }
    }

    private List<Socket> Sockets()
    {
        lock (open)
            return [.. open];
    }

    private JsonObject Hello(int connections) => new()
    {
        ["type"] = "hello", ["num_connections"] = connections, ["debug_info"] = new JsonObject { ["host"] = "stand-in", ["build_number"] = 1, ["approximate_connection_time"] = 18060 },
        ["connection_info"] = new JsonObject { ["app_id"] = service.App.Id },
    };

    private static JsonObject Disconnect(string reason) => new() { ["type"] = "disconnect", ["reason"] = reason, ["debug_info"] = new JsonObject { ["host"] = "stand-in" } };
}

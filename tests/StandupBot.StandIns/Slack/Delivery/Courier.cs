using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace StandupBot.StandIns.Slack.Delivery;

/// <summary>
/// Brings events, taps and commands to the app, over HTTP or Socket Mode as the app is set up. Events are tried again, at most three
/// times; taps and commands are not. https://docs.slack.dev/apis/events-api/
/// </summary>
public sealed class Courier : IAsyncDisposable
{
    private readonly Channel<(SlackWorkspace Workspace, string Type, JsonObject Happening)> later = Channel.CreateUnbounded<(SlackWorkspace, string, JsonObject)>();
    private readonly CancellationTokenSource stopping = new();
    private readonly List<DeliveryLogEntry> log = [];
    private readonly SlackStandIn service;
    private readonly HttpCourier http;
    private readonly Task running;

    internal Courier(SlackStandIn service)
    {
        this.service = service;
        http = new HttpCourier(service);
        running = Task.Run(RunAsync);
    }

    public IReadOnlyList<DeliveryLogEntry> Log
    {
        get
        {
            lock (log)
                return [.. log];
        }
    }

    /// <summary>How long after a failed try the next one comes; short, so that tests need not wait. The service itself takes a moment, a minute and five.</summary>
    public IReadOnlyList<TimeSpan> RetryDelays { get; set; } = [TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(300), TimeSpan.FromMilliseconds(900)];

    /// <summary>False: what follows from the app's own doing is told side by side, so that a try that waits holds up no other.</summary>
    public bool KeepsOrder { get; set; } = true;

    /// <summary>Every event comes twice: as it does when the service did not see the answer.</summary>
    public bool RepeatsWithTheSameId { get; set; }

    /// <summary>Every event comes twice, the second time under another event_id.</summary>
    public bool RepeatsWithAnotherId { get; set; }

    /// <summary>Whether the app is to hear of it at all: it subscribed, and it is installed there.</summary>
    /// <param name="afterwards">True for what follows the end of an installation.</param>
    /// <returns>True when the app took it.</returns>
    public async Task<bool> EventAsync(SlackWorkspace workspace, string type, JsonObject happening, bool afterwards = false)
    {
        if (!service.App.Events.Contains(Subscription(type, happening)) || !(afterwards || workspace.Installed))
            return false;
        happening["type"] = type;
        var id = NewEventId();
        var taken = await OneEventAsync(workspace, happening, id);
        if (RepeatsWithTheSameId)
            await OneEventAsync(workspace, (JsonObject)happening.DeepClone(), id);
        if (RepeatsWithAnotherId)
            await OneEventAsync(workspace, (JsonObject)happening.DeepClone(), NewEventId());
        return taken;
    }

    internal void Later(SlackWorkspace workspace, string type, JsonObject happening) => later.Writer.TryWrite((workspace, type, happening));

    internal Task<DeliveryAnswer> InteractionAsync(JsonObject payload) =>
        SendAsync(new Parcel("interactive", payload, null, true, service.App.InteractivityPath));

    internal Task<DeliveryAnswer> CommandAsync(JsonObject fields) => SendAsync(new Parcel("slash_commands", fields, null, true, service.App.CommandsPath));

    private async Task<bool> OneEventAsync(SlackWorkspace workspace, JsonObject happening, string eventId)
    {
        var parcel = new Parcel("events_api", Envelope(workspace, happening, eventId), eventId, false, service.App.EventsPath);
        var answer = await SendAsync(parcel);
        for (var retry = 1; retry <= RetryDelays.Count && !answer.Taken && !answer.NoRetry && !stopping.IsCancellationRequested; retry++)
        {
            await Task.Delay(RetryDelays[retry - 1], CancellationToken.None);
            answer = await SendAsync(parcel with { Attempt = retry, Reason = answer.Status == 0 ? "http_timeout" : "http_error" });
        }

        return answer.Taken;
    }

    private async Task<DeliveryAnswer> SendAsync(Parcel parcel)
    {
        var started = Stopwatch.GetTimestamp();
        var answer = service.App.SocketMode ? await service.Sockets.SendAsync(parcel) : await http.SendAsync(parcel);
        lock (log)
            log.Add(new DeliveryLogEntry(KindOf(parcel), parcel.EventId, parcel.Attempt, answer.Status, Stopwatch.GetElapsedTime(started)));
        return answer;
    }

    private async Task RunAsync()
    {
        try
        {
            await foreach (var (workspace, type, happening) in later.Reader.ReadAllAsync(stopping.Token))
            {
                var told = EventAsync(workspace, type, happening);
                if (KeepsOrder)
                    await told;
            }
        }
        catch (OperationCanceledException)
        {
            // The stand-in closes.
        }
    }

    private JsonObject Envelope(SlackWorkspace workspace, JsonObject happening, string eventId) => new()
    {
        ["token"] = "old-verification-token", ["team_id"] = workspace.Id, ["enterprise_id"] = workspace.EnterpriseId, ["api_app_id"] = service.App.Id, ["event"] = happening,
        ["type"] = "event_callback", ["event_id"] = eventId, ["event_time"] = service.Clock.GetUtcNow().ToUnixTimeSeconds(), ["is_ext_shared_channel"] = false, ["event_context"] = "4-stand-in",
        ["authorizations"] = new JsonArray(new JsonObject
        {
            ["enterprise_id"] = workspace.EnterpriseId, ["team_id"] = workspace.EnterpriseId is null ? workspace.Id : null, ["user_id"] = workspace.BotUserId, ["is_bot"] = true,
            ["is_enterprise_install"] = workspace.EnterpriseId is not null,
        }),
    };

    /// <summary>Messages are subscribed to by the type of the place.</summary>
    private static string Subscription(string type, JsonObject happening) => type != "message" ? type : (string?)happening["channel_type"] switch
    {
        "im" => "message.im",
        "group" => "message.groups",
        _ => "message.channels",
    };

    private static string KindOf(Parcel parcel) => (string?)parcel.Payload["event"]?["type"] ?? (string?)parcel.Payload["type"] ?? (string?)parcel.Payload["command"] ?? parcel.Kind;

    private static string NewEventId() => $"Ev{Guid.NewGuid():N}"[..12];

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await running;
        http.Dispose();
        stopping.Dispose();
    }
}

using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace StandupBot.Slack.Receiving;

/// <summary>The Events API. https://docs.slack.dev/apis/events-api/</summary>
internal sealed class EventIntake(SlackVisitors visitors, MessageEvents messages, WorkspaceEvents workspaces, HomeEvents homes, ILogger<EventIntake> logger)
{
    /// <param name="at">When it reached us.</param>
    public async Task<SlackAnswer> HandleAsync(JsonElement envelope, DateTimeOffset at, CancellationToken cancellation)
    {
        switch (envelope.Text("type"))
        {
            case "url_verification":
                return envelope.Text("challenge") is { } challenge ? SlackAnswer.Plain(challenge) : SlackAnswer.Refused(400, "There is no challenge.");
            case "event_callback":
                return await CallbackAsync(envelope, at, cancellation);
            case "app_rate_limited":
                ReceivingLog.RateLimited(logger, envelope.Text("team_id") ?? "-");
                return SlackAnswer.Taken;
            case { } other:
                ReceivingLog.Ignored(logger, other);
                return SlackAnswer.Taken;
            default:
                return SlackAnswer.Refused(400, "There is no type.");
        }
    }

    private async Task<SlackAnswer> CallbackAsync(JsonElement envelope, DateTimeOffset at, CancellationToken cancellation)
    {
        if (envelope.At("event") is not { } happening || happening.Text("type") is not { } type)
            return SlackAnswer.Refused(400, "There is no event.");
        var place = SlackPlace.OfEvent(envelope);
        if (await visitors.InstallationAsync(place, cancellation) is not { } installation)
        {
            ReceivingLog.Nowhere(logger, type, place);
            return SlackAnswer.Taken;
        }

        var told = new SlackEvent(envelope, happening, type, place, installation) { HeardAt = at };
        return type switch
        {
            "message" or "app_mention" => await messages.HandleAsync(told, cancellation),
            "app_home_opened" => await homes.HandleAsync(told, cancellation),
            _ => await workspaces.HandleAsync(told, cancellation),
        };
    }
}

/// <summary>One event with the installation that it belongs to.</summary>
internal sealed record SlackEvent(JsonElement Envelope, JsonElement Body, string Type, SlackPlace Place, SlackInstallation Installation)
{
    /// <summary>When it reached us.</summary>
    public required DateTimeOffset HeardAt { get; init; }

    /// <summary>Null where Slack names it not: then what happened names itself.</summary>
    public string? Id => Envelope.Text("event_id");

    public bool SharedOutside => Envelope.Flag("is_ext_shared_channel");

    /// <summary>When it happened; null where Slack did not say.</summary>
    public DateTimeOffset? At => Envelope.At("event_time") is { ValueKind: JsonValueKind.Number } time && time.TryGetInt64(out var seconds) && seconds is > 0 and < 100_000_000_000
        ? DateTimeOffset.FromUnixTimeSeconds(seconds)
        : null;
}

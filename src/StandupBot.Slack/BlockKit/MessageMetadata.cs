using System.Text.Json;
using System.Text.Json.Nodes;
using StandupBot.Slack.Api;

namespace StandupBot.Slack.BlockKit;

/// <summary>Our own id inside a message of ours, unseen by people: what a tap came from, and whether a message has arrived already.</summary>
internal static class MessageMetadata
{
    internal const string EventType = "standupbot_message";

    /// <param name="part">1 for the message itself, more for what goes on in its thread.</param>
    /// <param name="of">The time stamp of the first part, on every further one.</param>
    internal static JsonObject Of(string id, int part, string? of)
    {
        JsonObject payload = new() { ["id"] = id, ["part"] = part };
        if (of is not null)
            payload["of"] = of;
        return new() { ["event_type"] = EventType, ["event_payload"] = payload };
    }

    internal static bool Is(SlackMessage message, string id, int part) =>
        message.Metadata is { EventType: EventType, EventPayload: { } payload } && payload.Text("id") == id && Part(payload) == part;

    /// <summary>Which further part of that message it is; null when it is none.</summary>
    internal static int? PartOf(SlackMessage message, string first) =>
        message.Metadata is { EventType: EventType, EventPayload: { } payload } && payload.Text("of") == first ? Part(payload) : null;

    private static int? Part(JsonElement payload) =>
        payload.At("part") is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var part) ? part : null;
}

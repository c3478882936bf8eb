using System.Text.Json.Nodes;

namespace StandupBot.StandIns.Slack.Delivery;

/// <summary>One try to hand something to the app.</summary>
/// <param name="Status">The HTTP status; 200 for an acknowledged envelope, 0 where nothing came back in time.</param>
public sealed record DeliveryLogEntry(string Kind, string? EventId, int Attempt, int Status, TimeSpan Took);

/// <summary>What the app answered; Body is null where there was none.</summary>
internal sealed record DeliveryAnswer(int Status, JsonNode? Body, string? Text, bool NoRetry = false)
{
    public bool Taken => Status is >= 200 and < 300;

    public static DeliveryAnswer Nothing { get; } = new(0, null, null);
}

/// <summary>Something on its way to the app.</summary>
internal sealed record Parcel(string Kind, JsonObject Payload, string? EventId, bool AcceptsAnswer, string Path, int Attempt = 0, string? Reason = null);

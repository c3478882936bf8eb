using System.Text.Json;
using StandupBot.Core.Chat;

namespace StandupBot.Slack.Receiving;

/// <summary>Handles what came through the <see cref="MessageDoor"/>, the same way as what is handled at once.</summary>
internal sealed class MessageArrivals(EventIntake events) : IArrivalHandler
{
    public string Source => MessageDoor.Source;

    public async Task<bool> HandleAsync(ReadOnlyMemory<byte> payload, DateTimeOffset at, CancellationToken cancellation) =>
        await events.HandleAsync(JsonElement.Parse(payload.Span), at, cancellation) != MessageEvents.TooEarly;
}

using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using StandupBot.Slack.Receiving;

namespace StandupBot.Slack.Sockets;

/// <summary>What comes in an envelope goes the same way as over HTTP; its acknowledgement leaves only after the effect is committed.</summary>
internal sealed class SocketEnvelopes(SlackIntake intake, MessageDoor door)
{
    /// <returns>The acknowledgement and what is done after it; no text where Slack is to send the same again.</returns>
    public async Task<SocketAnswer> HandleAsync(JsonElement envelope, CancellationToken cancellation)
    {
        if (envelope.Text("envelope_id") is not { } id)
            return new SocketAnswer(null, null);
        var answer = await AnswerAsync(envelope.Text("type"), envelope.At("payload") ?? default, cancellation);
        // What is malformed would be no better the next time; what failed in us may be.
        if (answer.Status >= 500)
            return new SocketAnswer(null, null);
        JsonObject ack = new() { ["envelope_id"] = id };
        if (envelope.Flag("accepts_response_payload") && answer is { IsTaken: true, Body.Length: > 0 })
            ack["payload"] = JsonNode.Parse(answer.Body);
        return new SocketAnswer(ack.ToJsonString(SlackJson.Options), answer.Afterwards);
    }

    private Task<SlackAnswer> AnswerAsync(string? type, JsonElement payload, CancellationToken cancellation) => type switch
    {
        _ when payload.ValueKind != JsonValueKind.Object => Task.FromResult(SlackAnswer.Refused(400, "There is no payload.")),
        "events_api" => EventAsync(payload, cancellation),
        "interactive" => intake.InteractionAsync(payload, cancellation),
        "slash_commands" => intake.CommandAsync(name => payload.Text(name), cancellation),
        _ => Task.FromResult(SlackAnswer.Taken),
    };

    private async Task<SlackAnswer> EventAsync(JsonElement payload, CancellationToken cancellation) =>
        await door.TakeAsync(JsonMarshal.GetRawUtf8Value(payload).ToArray()) ?? await intake.EventAsync(payload, cancellation);
}

/// <param name="Ack">Null for none.</param>
internal sealed record SocketAnswer(string? Ack, Func<CancellationToken, Task>? Afterwards);

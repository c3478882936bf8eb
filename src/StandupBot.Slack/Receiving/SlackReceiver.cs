using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace StandupBot.Slack.Receiving;

/// <summary>
/// One request of Slack's over HTTP: events, interactivity and commands may all come to the same address. Nothing is read before its
/// signature holds; what is malformed gets a 4xx answer; no exception leaves here. 200 is said only after the effect is committed.
/// </summary>
public sealed class SlackReceiver(SlackIntake intake, IOptionsMonitor<SlackOptions> options, TimeProvider clock, ILogger<SlackReceiver> logger)
{
    /// <summary>Far above anything that Slack sends.</summary>
    public const int LongestBody = 1024 * 1024;

    private const int LongestProbe = 1024;

    public async Task<SlackAnswer> ReceiveAsync(SlackRequest request, CancellationToken cancellation)
    {
        if (request.Body.Length > LongestBody)
            return SlackAnswer.Refused(413, "Too long.");
        if (!SlackSignature.Holds(options.CurrentValue.SigningSecret ?? "", request, clock.GetUtcNow()))
            return IsProbe(request) ? SlackAnswer.Taken : Unsigned();
        return IsJson(request.Body.Span)
            ? await ReadAsync(request.Body, intake.EventAsync, cancellation)
            : await FormAsync(SlackForm.Read(request.Body.Span), cancellation);
    }

    private async Task<SlackAnswer> FormAsync(IReadOnlyDictionary<string, string> form, CancellationToken cancellation)
    {
        if (form.ContainsKey("ssl_check"))
            return SlackAnswer.Taken;
        if (form.TryGetValue("payload", out var payload))
            return await ReadAsync(System.Text.Encoding.UTF8.GetBytes(payload), intake.InteractionAsync, cancellation);
        return form.ContainsKey("command")
            ? await intake.CommandAsync(name => form.GetValueOrDefault(name), cancellation)
            : SlackAnswer.Refused(400, "Neither a command nor a payload.");
    }

    private static async Task<SlackAnswer> ReadAsync(
        ReadOnlyMemory<byte> body, Func<JsonElement, CancellationToken, Task<SlackAnswer>> handle, CancellationToken cancellation)
    {
        JsonElement json;
        try
        {
            // Not a pooled document: what is done after the answer still reads it.
            json = JsonElement.Parse(body.Span);
        }
        catch (JsonException)
        {
            return SlackAnswer.Refused(400, "This is not JSON.");
        }

        return json.ValueKind == JsonValueKind.Object ? await handle(json, cancellation) : SlackAnswer.Refused(400, "This is not a JSON object.");
    }

    /// <summary>Slack looks at the certificate with a post that it does not sign: it is answered, and has no effect whatever else it holds.</summary>
    private static bool IsProbe(SlackRequest request) =>
        request.Body.Length <= LongestProbe && !IsJson(request.Body.Span) && SlackForm.Read(request.Body.Span).GetValueOrDefault("ssl_check") == "1";

    private static bool IsJson(ReadOnlySpan<byte> body) => body.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    private SlackAnswer Unsigned()
    {
        ReceivingLog.Unsigned(logger);
        return SlackAnswer.Refused(401, "The signature does not hold.");
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StandupBot.StandIns.Slack.Delivery;

/// <summary>Signed requests, and a limit for the answer.</summary>
internal sealed class HttpCourier(SlackStandIn service) : IDisposable
{
    private readonly HttpClient client = new() { Timeout = SlackPatience.Answer };

    public async Task<DeliveryAnswer> SendAsync(Parcel parcel)
    {
        if (service.App.Address is not { } app)
            return DeliveryAnswer.Nothing;
        var (body, type) = Body(parcel);
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri(app, parcel.Path));
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        Sign(request, body);
        if (parcel.Attempt > 0)
        {
            request.Headers.Add("x-slack-retry-num", parcel.Attempt.ToString(CultureInfo.InvariantCulture));
            request.Headers.Add("x-slack-retry-reason", parcel.Reason);
        }

        try
        {
            using var response = await client.SendAsync(request);
            var text = await response.Content.ReadAsStringAsync();
            return new DeliveryAnswer((int)response.StatusCode, Read(text), text, response.Headers.Contains("x-slack-no-retry"));
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return DeliveryAnswer.Nothing;
        }
    }

    private void Sign(HttpRequestMessage request, byte[] body)
    {
        var stamp = service.Clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] baseText = [.. Encoding.UTF8.GetBytes($"v0:{stamp}:"), .. body];
        var signed = HMACSHA256.HashData(Encoding.UTF8.GetBytes(service.App.SigningSecret), baseText);
        request.Headers.Add("X-Slack-Request-Timestamp", stamp);
        request.Headers.Add("X-Slack-Signature", $"v0={Convert.ToHexStringLower(signed)}");
    }

    private static (byte[] Body, string Type) Body(Parcel parcel)
    {
        if (parcel.Kind == "events_api")
            return (Encoding.UTF8.GetBytes(parcel.Payload.ToJsonString()), "application/json");
        var fields = parcel.Kind == "interactive"
            ? $"payload={Uri.EscapeDataString(parcel.Payload.ToJsonString())}"
            : string.Join('&', parcel.Payload.Select(field => $"{field.Key}={Uri.EscapeDataString((string?)field.Value ?? "")}"));
        return (Encoding.UTF8.GetBytes(fields), "application/x-www-form-urlencoded");
    }

    private static JsonNode? Read(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void Dispose() => client.Dispose();
}

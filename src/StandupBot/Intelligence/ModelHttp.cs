using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StandupBot.Intelligence;

/// <summary>One call to a model's service: JSON there, JSON back. Anything but a success with JSON is an exception.</summary>
internal sealed class ModelHttp : IDisposable
{
    private const int LongestAnswer = 8 * 1024 * 1024;
    private readonly HttpClient client;

    public ModelHttp(ModelOptions options)
    {
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = new Uri(options.Endpoint!.TrimEnd('/') + "/"), MaxResponseContentBufferSize = LongestAnswer, Timeout = Timeout.InfiniteTimeSpan,
        };
        if (!string.IsNullOrWhiteSpace(options.ApiKey))
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", options.ApiKey);
    }

    public async Task<JsonNode> PostAsync(string path, JsonObject body, CancellationToken cancellation)
    {
        using var response = await client.PostAsJsonAsync(path, body, cancellation);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonNode>(cancellation) ?? throw new JsonException("The service answered with nothing.");
    }

    public static float[] Vector(JsonNode? numbers) => [.. numbers!.AsArray().Select(n => n!.GetValue<float>())];

    public void Dispose() => client.Dispose();
}

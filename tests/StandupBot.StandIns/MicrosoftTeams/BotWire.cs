using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace StandupBot.StandIns.MicrosoftTeams;

/// <summary>Brings activities to the bot as the service does: signed, again when the answer takes too long, again after a failure.</summary>
public sealed class BotWire(LoginService login) : IDisposable
{
    private const int MostTries = 3;
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromMinutes(2) };
    private readonly ConcurrentQueue<string> failures = [];

    /// <summary>Where the bot listens: its messaging endpoint.</summary>
    public Uri Endpoint { get; set; } = new("http://127.0.0.1:9/api/messages");

    /// <summary>After this long without an answer the activity is delivered once more, while the first delivery goes on.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How many deliveries there were, repeats included.</summary>
    public int Deliveries { get; private set; }

    /// <summary>Answers other than 200, as "status type".</summary>
    public IReadOnlyCollection<string> Failures => failures;

    /// <summary>Null signs nothing: what a local tool does.</summary>
    public Func<string, string>? TokenFor { get; set; } = login.ForActivity;

    public async Task<BotAnswer> DeliverAsync(JsonObject activity, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            var answer = await PatientlyAsync(activity, cancellation);
            if (answer.Status == HttpStatusCode.OK)
                return answer;
            failures.Enqueue($"{(int)answer.Status} {(string?)activity["type"]} {(string?)activity["name"]}".TrimEnd());
            // Whatever the client asked for at once is not asked again: the person has seen that it failed.
            if (tries == MostTries || (string?)activity["type"] == "invoke" || (int)answer.Status < 500)
                return answer;
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<BotAnswer> PatientlyAsync(JsonObject activity, CancellationToken cancellation)
    {
        var first = OnceAsync(activity, cancellation);
        if (await Task.WhenAny(first, Task.Delay(Patience, cancellation)) == first || (string?)activity["type"] == "invoke")
            return await first;
        await OnceAsync(activity, cancellation);
        return await first;
    }

    private async Task<BotAnswer> OnceAsync(JsonObject activity, CancellationToken cancellation)
    {
        Deliveries++;
        using HttpRequestMessage request = new(HttpMethod.Post, Endpoint) { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") };
        if (TokenFor?.Invoke((string)activity["serviceUrl"]!) is { } token)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request, cancellation);
        var text = await response.Content.ReadAsStringAsync(cancellation);
        return new BotAnswer(response.StatusCode, text.Length > 0 ? JsonNode.Parse(text) as JsonObject : null);
    }
}

/// <param name="Body">Null for an empty one.</param>
public sealed record BotAnswer(HttpStatusCode Status, JsonObject? Body);

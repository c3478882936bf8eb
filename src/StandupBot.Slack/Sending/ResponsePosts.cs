using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace StandupBot.Slack.Sending;

/// <summary>Posts to a response_url: seen by the one person who acted, in channels that the bot is not in too.</summary>
internal sealed class ResponsePosts(HttpClient http, IOptions<SlackOptions> options, TimeProvider clock)
{
    /// <returns>Null when it was taken; else what was said against it.</returns>
    public async Task<string?> PostAsync(Uri url, JsonObject message, CancellationToken cancellation)
    {
        var body = (JsonObject)message.DeepClone();
        (body["response_type"], body["replace_original"]) = ("ephemeral", false);
        using var ends = new CancellationTokenSource(options.Value.CallLimit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ends.Token, cancellation);
        try
        {
            using var content = new StringContent(body.ToJsonString(SlackJson.Options), new MediaTypeHeaderValue("application/json", "utf-8"));
            using var response = await http.PostAsync(url, content, either.Token);
            return response.IsSuccessStatusCode ? null : $"http_{(int)response.StatusCode}";
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return "timeout";
        }
        catch (HttpRequestException)
        {
            return "no_connection";
        }
    }
}

using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StandupBot.Slack.Api;

/// <summary>Arguments as the method takes them: JSON, or a form whose values are text and whose objects are JSON inside it.</summary>
internal static class SlackArguments
{
    internal static HttpContent Of(SlackMethod method, JsonObject arguments)
    {
        // What is not said is left out: a null is an argument to Slack.
        foreach (var name in arguments.Where(a => a.Value is null).Select(a => a.Key).ToList())
            arguments.Remove(name);
        if (method.Json)
            return new StringContent(arguments.ToJsonString(SlackJson.Options), new MediaTypeHeaderValue("application/json", "utf-8"));
        return new FormUrlEncodedContent(arguments.Select(a => KeyValuePair.Create(a.Key, Plain(a.Value!))));
    }

    private static string Plain(JsonNode value) =>
        value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString(SlackJson.Options);
}

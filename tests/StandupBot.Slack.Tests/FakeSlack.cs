using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;

namespace StandupBot.Slack.Tests;

/// <summary>Slack's side of HTTP: remembers every call, and answers what the test lined up for its method, else "ok".</summary>
internal sealed class FakeSlack : HttpMessageHandler
{
    private readonly Dictionary<string, Queue<Func<HttpResponseMessage>>> answers = new(StringComparer.Ordinal);
    private int posted;

    public List<SlackCalled> Calls { get; } = [];

    public IEnumerable<SlackCalled> CallsOf(string method) => Calls.Where(c => c.Method == method);

    public FakeSlack Answers(string method, JsonObject body, HttpStatusCode status = HttpStatusCode.OK, Action<HttpResponseMessage>? more = null) => Answers(method, () =>
    {
        HttpResponseMessage response = new(status) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };
        more?.Invoke(response);
        return response;
    });

    public FakeSlack Refuses(string method, string error) => Answers(method, new JsonObject { ["ok"] = false, ["error"] = error });

    public FakeSlack Answers(string method, Func<HttpResponseMessage> answer)
    {
        if (!answers.TryGetValue(method, out var queue))
            answers[method] = queue = new();
        queue.Enqueue(answer);
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var called = new SlackCalled(
            request.RequestUri!.Segments[^1], request.RequestUri!, request.Headers.Authorization?.ToString(), request.Content?.Headers.ContentType?.MediaType,
            request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        Calls.Add(called);
        return answers.TryGetValue(called.Method, out var queue) && queue.TryDequeue(out var answer)
            ? answer()
            : new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(Usual(called).ToJsonString(), Encoding.UTF8, "application/json") };
    }

    private JsonObject Usual(SlackCalled called) => called.Method switch
    {
        "chat.postMessage" => new JsonObject { ["ok"] = true, ["channel"] = called.Arg("channel"), ["ts"] = $"1700000000.{++posted:D6}" },
        "chat.update" => new JsonObject { ["ok"] = true, ["channel"] = called.Arg("channel"), ["ts"] = called.Arg("ts") },
        "chat.postEphemeral" => new JsonObject { ["ok"] = true, ["message_ts"] = "1700000000.900000" },
        "conversations.open" => new JsonObject { ["ok"] = true, ["channel"] = new JsonObject { ["id"] = "D0" + called.Arg("users") } },
        "conversations.history" or "conversations.replies" => new JsonObject { ["ok"] = true, ["messages"] = new JsonArray() },
        "views.open" or "views.push" or "views.update" or "views.publish" => new JsonObject { ["ok"] = true, ["view"] = new JsonObject { ["id"] = "V1", ["hash"] = "h1" } },
        _ => new JsonObject { ["ok"] = true },
    };
}

/// <summary>One call as it came in.</summary>
internal sealed record SlackCalled(string Method, Uri Address, string? Authorization, string? ContentType, string Body)
{
    public JsonObject Json => (JsonObject)JsonNode.Parse(Body)!;

    public string? Arg(string name) => ContentType == "application/json" ? Json[name]?.ToString() : HttpUtility.ParseQueryString(Body)[name];
}

using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace StandupBot.Tests.Intelligence;

/// <summary>A model service on this machine: answers with what the test says, in the protocol that it is asked in, and remembers what it was sent.</summary>
internal sealed class StandInService : IAsyncDisposable
{
    private readonly WebApplication app;

    private StandInService(WebApplication started) => app = started;

    public string Address => app.Urls.First();

    public List<string> Received { get; } = [];

    public Func<string, float[]> Vector { get; set; } = _ => [1, 0];

    public string Says { get; set; } = "[]";

    public int Status { get; set; } = StatusCodes.Status200OK;

    public TimeSpan Delay { get; set; }

    public static async Task<StandInService> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var web = builder.Build();
        web.Urls.Add("http://127.0.0.1:0");
        StandInService service = new(web);
        web.MapPost("/{**path}", service.AnswerAsync);
        await web.StartAsync();
        return service;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using StreamReader reader = new(http.Request.Body);
        var body = await reader.ReadToEndAsync(http.RequestAborted);
        Received.Add(body);
        if (Delay > TimeSpan.Zero)
            await Task.Delay(Delay, http.RequestAborted);
        http.Response.StatusCode = Status;
        await http.Response.WriteAsJsonAsync(Reply(http.Request.Path, JsonNode.Parse(body)!), http.RequestAborted);
    }

    private JsonNode Reply(string path, JsonNode asked) => path switch
    {
        "/api/embed" => new JsonObject { ["embeddings"] = new JsonArray([.. Vectors(asked)]) },
        "/embeddings" => new JsonObject { ["data"] = new JsonArray([.. Vectors(asked).Select((v, i) => (JsonNode)new JsonObject { ["index"] = i, ["embedding"] = v })]) },
        "/api/chat" => new JsonObject { ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = Says } },
        _ => new JsonObject { ["choices"] = new JsonArray(new JsonObject { ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = Says } }) },
    };

    private IEnumerable<JsonNode> Vectors(JsonNode asked) =>
        asked["input"]!.AsArray().Select(t => (JsonNode)new JsonArray([.. Vector(t!.GetValue<string>()).Select(n => (JsonNode)n)]));
}

using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace StandupBot.MicrosoftTeams.Tests.Connector;

/// <summary>Answers one after the other as a test says, the last one again and again; and keeps what was asked.</summary>
internal sealed class ConnectorStub : IAsyncDisposable
{
    private readonly ConcurrentQueue<Func<HttpContext, Task>> answers = new();
    private Func<HttpContext, Task> last = http => Say(http, 201, """{"id":"sent-1"}""");
    private LoopbackServer server = null!;

    public ConcurrentQueue<Asked> Requests { get; } = new();

    public string ServiceUrl => server.Address + "/emea/";

    public static async Task<ConnectorStub> StartAsync()
    {
        ConnectorStub stub = new();
        stub.server = await LoopbackServer.StartAsync(stub.AnswerAsync);
        return stub;
    }

    public ConnectorStub Answer(int status, string body = "", params (string Name, string Value)[] headers) => Answer(http =>
    {
        foreach (var (name, value) in headers)
            http.Response.Headers[name] = value;
        return Say(http, status, body);
    });

    public ConnectorStub Answer(Func<HttpContext, Task> answer)
    {
        answers.Enqueue(answer);
        return this;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static Task Say(HttpContext http, int status, string body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        return body.Length == 0 ? Task.CompletedTask : http.Response.WriteAsync(body);
    }

    private async Task AnswerAsync(HttpContext http)
    {
        using StreamReader body = new(http.Request.Body);
        Requests.Enqueue(new Asked(
            http.Request.Method, http.Features.Get<IHttpRequestFeature>()!.RawTarget, http.Request.Headers.Authorization.ToString(), await body.ReadToEndAsync()));
        if (answers.TryDequeue(out var answer))
            last = answer;
        await last(http);
    }
}

/// <param name="Target">The path and query as they came, nothing decoded.</param>
internal sealed record Asked(string Method, string Target, string Authorization, string Body);

using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace StandupBot.Benchmarks.Storm;

/// <summary>
/// Slack's Web API for many workspaces, as far as posting goes, with Slack's limits: one message a second in a channel and 200 a minute in a
/// workspace, each with a short burst; more is answered with 429. Chats are open already.
/// </summary>
internal sealed class LimitedSlack : IAsyncDisposable
{
    private const double ChannelBurst = 4;
    private const double WorkspaceBurst = 5;
    public const double WorkspaceASecond = 200.0 / 60;

    private readonly ConcurrentDictionary<string, Bucket> buckets = new(StringComparer.Ordinal);
    private readonly WebApplication app;
    private long posted;
    private long refused;

    private LimitedSlack(WebApplication app) => this.app = app;

    public long Posted => Interlocked.Read(ref posted);
    public long Refused => Interlocked.Read(ref refused);

    public string Api => $"{app.Urls.First()}/api/";

    public static string Token(int workspace) => $"xoxb-{workspace}";

    public static async Task<LimitedSlack> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        var server = builder.Build();
        LimitedSlack slack = new(server);
        server.MapPost("/api/{method}", slack.AnswerAsync);
        server.Urls.Add("http://127.0.0.1:0");
        await server.StartAsync();
        return slack;
    }

    /// <summary>What one workspace may be sent in a time, when there is always something to send.</summary>
    public static double Allowed(TimeSpan time) => WorkspaceBurst + (WorkspaceASecond * time.TotalSeconds);

    private async Task AnswerAsync(string method, HttpContext context)
    {
        var body = await new StreamReader(context.Request.Body).ReadToEndAsync();
        var place = Field(body, method == "conversations.open" ? "users" : "channel");
        if (method == "chat.postMessage" && !MayPost(context.Request.Headers.Authorization.ToString(), place))
        {
            Interlocked.Increment(ref refused);
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = "1";
            return;
        }

        var number = method == "chat.postMessage" ? Interlocked.Increment(ref posted) : 0;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(method == "conversations.open"
            ? $$$"""{"ok":true,"channel":{"id":"D{{{place}}}"}}"""
            : $$"""{"ok":true,"channel":"{{place}}","ts":"{{number + 1}}.000100"}""");
    }

    private bool MayPost(string workspace, string channel)
    {
        var whole = buckets.GetOrAdd(workspace, _ => new Bucket(WorkspaceBurst, WorkspaceASecond));
        return whole.Take() && buckets.GetOrAdd($"{workspace}/{channel}", _ => new Bucket(ChannelBurst, 1)).Take();
    }

    /// <summary>The bodies are JSON or a form; the ids in them are plain.</summary>
    private static string Field(string body, string name)
    {
        var at = body.IndexOf(name, StringComparison.Ordinal);
        return at < 0 ? "" : new string([.. body[(at + name.Length)..].SkipWhile(c => !char.IsAsciiLetterOrDigit(c)).TakeWhile(char.IsAsciiLetterOrDigit)]);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private sealed class Bucket(double burst, double aSecond)
    {
        private readonly Lock gate = new();
        private double? kept;
        private long at = TimeProvider.System.GetTimestamp();

        public bool Take()
        {
            lock (gate)
            {
                var now = TimeProvider.System.GetTimestamp();
                var left = Math.Min(burst, (kept ?? burst) + (TimeProvider.System.GetElapsedTime(at, now).TotalSeconds * aSecond));
                (at, kept) = (now, left < 1 ? left : left - 1);
                return left >= 1;
            }
        }
    }
}

using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace StandupBot.Tests.Web.Webhooks;

/// <summary>Another system that takes events, on a port of this machine. It keeps what came, and answers as it is told.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication app;

    private Receiver(WebApplication app) => this.app = app;

    public ConcurrentQueue<Came> All { get; } = [];

    /// <summary>What it answers; 200 unless it is told otherwise.</summary>
    public Func<HttpContext, int> Answer { get; set; } = _ => StatusCodes.Status200OK;

    public string Url => $"{app.Urls.Single()}/hook";

    public static async Task<Receiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        Receiver receiver = new(builder.Build());
        receiver.app.MapPost("/hook", receiver.TakeAsync);
        await receiver.app.StartAsync();
        return receiver;
    }

    public IReadOnlyList<string> Types => [.. All.Select(c => c.Type)];

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        All.Enqueue(new Came(http.Request.Headers["webhook-id"]!, http.Request.Headers["webhook-timestamp"]!, http.Request.Headers["webhook-signature"]!, await reader.ReadToEndAsync()));
        http.Response.StatusCode = Answer(http);
    }
}

/// <summary>One event as it came.</summary>
internal sealed record Came(string Id, string Timestamp, string Signature, string Body)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public string Type => Json.GetProperty("type").GetString()!;

    public JsonElement Data => Json.GetProperty("data");

    /// <summary>As a receiver checks it, by the words of the specification.</summary>
    public bool IsSignedWith(string secret)
    {
        using HMACSHA256 hash = new(Convert.FromBase64String(secret["whsec_".Length..]));
        return Signature == $"v1,{Convert.ToBase64String(hash.ComputeHash(Encoding.UTF8.GetBytes($"{Id}.{Timestamp}.{Body}")))}";
    }
}

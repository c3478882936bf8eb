using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace StandupBot.StandIns.MicrosoftTeams;

/// <summary>What every call of the bot passes: who is it, is it well-formed, is it small enough, does the service have a bad moment?</summary>
public sealed class ConnectorGate(LoginService login)
{
    public const int LargestBody = 100 * 1024;
    private readonly ConcurrentQueue<string> calls = [];
    private readonly ConcurrentQueue<string> complaints = [];
    private readonly List<Fault> faults = [];

    /// <summary>Method and decoded path of each call, in order.</summary>
    public IReadOnlyCollection<string> Calls => calls;

    /// <summary>What the bot did wrong; a test that expects none asserts that it is empty.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    /// <summary>The next calls that fit meet a bad moment.</summary>
    public void Plan(Fault fault)
    {
        fault.Left = fault.Times;
        lock (faults)
            faults.Add(fault);
    }

    internal async Task PassAsync(HttpContext http, RequestDelegate next)
    {
        var call = $"{http.Request.Method} {Uri.UnescapeDataString(http.Request.Path.Value!["/emea".Length..])}";
        calls.Enqueue(call);
        if (Wrong(http) is { } wrong)
        {
            complaints.Enqueue($"{call}: {wrong.Code}");
            await Refuse(wrong.Status, wrong.Code).ExecuteAsync(http);
            return;
        }

        if (Take(call) is { } fault)
            await FailAsync(http, next, fault);
        else
            await next(http);
    }

    internal static async Task<JsonObject> ReadAsync(HttpContext http) =>
        await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted) as JsonObject ?? throw new BadHttpRequestException("A body is needed.");

    internal static IResult Refuse(int status, string code) =>
        Json(new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = $"{code} (as the service words it)." } }, status);

    internal static IResult Json(JsonObject body, int status = StatusCodes.Status200OK) =>
        Results.Text(body.ToJsonString(), "application/json; charset=utf-8", statusCode: status);

    private (int Status, string Code)? Wrong(HttpContext http)
    {
        if (!login.Knows(http.Request.Headers.Authorization))
            return (StatusCodes.Status401Unauthorized, "Unauthorized");
        // An id holds ':', ';', '@' and '='; a client that does not encode them reaches somebody else's conversation on the real service.
        var raw = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];
        if (raw.AsSpan().IndexOfAny(":;@=") >= 0)
            return (StatusCodes.Status400BadRequest, "BadSyntax");
        return http.Request.ContentLength > LargestBody ? (StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig") : null;
    }

    private Fault? Take(string call)
    {
        lock (faults)
        {
            var fault = faults.Find(f => f.Left > 0 && f.Fits(call));
            if (fault is not null)
                fault.Left--;
            return fault;
        }
    }

    private static async Task FailAsync(HttpContext http, RequestDelegate next, Fault fault)
    {
        if (fault.Delay > TimeSpan.Zero)
            await Task.Delay(fault.Delay, http.RequestAborted);
        if (fault.TakesEffect)
            await EffectOnlyAsync(http, next);
        if (fault.Status == 0)
        {
            http.Abort();
            return;
        }

        if (fault.RetryAfter is { } wait)
            http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        await Refuse(fault.Status, fault.Code).ExecuteAsync(http);
    }

    /// <summary>The call is carried out, and its answer gets lost.</summary>
    private static async Task EffectOnlyAsync(HttpContext http, RequestDelegate next)
    {
        var body = http.Response.Body;
        http.Response.Body = Stream.Null;
        await next(http);
        http.Response.Body = body;
        http.Response.Clear();
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace StandupBot.StandIns.Slack.WebApi;

/// <summary>The Web API over HTTP: errors are 200 with "ok": false, too many calls are 429.</summary>
internal sealed class ApiEndpoint(SlackStandIn service)
{
    private readonly Dictionary<string, ApiMethod> methods = MethodTable.Of(service).ToDictionary(m => m.Name);
    private readonly RateLimits limits = new(service.Clock);

    public void Map(WebApplication app)
    {
        app.Use((context, next) =>
        {
            context.Response.Headers.Date = service.Clock.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
            return next(context);
        });
        app.Map("/api/{method}", AnswerAsync);
    }

    private async Task AnswerAsync(HttpContext context, string method)
    {
        await Task.Delay(service.Slowness);
        var fault = service.Faults.Next(method);
        var call = new ApiCall(method, null, false, []);
        JsonObject answer;
        try
        {
            call = await ApiCall.ReadAsync(method, context.Request, context.RequestAborted);
            if (await StruckAsync(context, call, fault))
                return;
            answer = Run(context, call, fault);
        }
        catch (ApiErrorException error)
        {
            answer = Refusal(error);
        }

        if (fault is Fault.AnswerLost)
        {
            context.Abort();
            return;
        }

        if (answer["retry_after"] is { } seconds)
        {
            answer.Remove("retry_after");
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = seconds.ToJsonString();
        }

        service.Log(call, context.Response.StatusCode, (string?)answer["error"]);
        context.Response.ContentType = "application/json; charset=utf-8";
        // The service escapes slashes, which a careless reader of addresses trips over.
        await context.Response.WriteAsync(answer.ToJsonString().Replace("/", "\\/", StringComparison.Ordinal), context.RequestAborted);
    }

    /// <returns>True when the fault was the whole answer.</returns>
    private async Task<bool> StruckAsync(HttpContext context, ApiCall call, Fault? fault)
    {
        switch (fault)
        {
            case Fault.RateLimited limited:
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                if (limited.RetryAfterSeconds is { } seconds)
                    context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
                await context.Response.WriteAsync("""{"ok":false,"error":"ratelimited"}""", context.RequestAborted);
                break;
            case Fault.Status status:
                context.Response.StatusCode = status.Code;
                await context.Response.WriteAsync("<html><body>Something went wrong</body></html>", context.RequestAborted);
                break;
            case Fault.Error error:
                throw new ApiErrorException(error.Code);
            default:
                return false;
        }

        service.Log(call, context.Response.StatusCode, "planned");
        return true;
    }

    private JsonObject Run(HttpContext context, ApiCall call, Fault? fault)
    {
        if (!methods.TryGetValue(call.Method, out var method))
            throw new ApiErrorException("unknown_method") { Extra = new JsonObject { ["req_method"] = call.Method } };
        if (!method.WithoutToken)
            Authenticate(context, call, method);
        if (method.FormOnly && call.IsJson)
            throw new ApiErrorException("invalid_arguments", "[ERROR] this method reads form fields only");
        if (fault is null && !method.WithoutToken && limits.Take(method, call.Workspace.Id, call.Text("channel")) is { } wait)
            return new JsonObject { ["ok"] = false, ["error"] = "ratelimited", ["retry_after"] = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) };
        if (method.WithoutToken)
            return Good(method.Run(call));
        lock (call.Workspace.Gate)
            return Good(method.Run(call));
    }

    private void Authenticate(HttpContext context, ApiCall call, ApiMethod method)
    {
        if (string.IsNullOrEmpty(call.Token))
            throw new ApiErrorException("not_authed");
        var (workspace, token) = service.FindToken(call.Token) ?? throw new ApiErrorException("invalid_auth");
        if (token.Revoked)
            throw new ApiErrorException("token_revoked");
        if (token.ExpiresAt <= service.Clock.GetUtcNow())
            throw new ApiErrorException("token_expired");
        context.Response.Headers["x-oauth-scopes"] = string.Join(',', token.Scopes);
        (call.Workspace, call.Credential) = (workspace, token);
        if (method.Scopes.Count > 0 && !method.Scopes.Any(token.Scopes.Contains))
            throw new ApiErrorException("missing_scope") { Extra = new JsonObject { ["needed"] = string.Join(',', method.Scopes), ["provided"] = string.Join(',', token.Scopes) } };
    }

    private static JsonObject Good(JsonObject answer)
    {
        answer.Insert(0, "ok", true);
        return answer;
    }

    private static JsonObject Refusal(ApiErrorException error)
    {
        JsonObject answer = new() { ["ok"] = false, ["error"] = error.Code };
        foreach (var (key, value) in error.Extra)
            answer[key] = value?.DeepClone();
        if (error.Messages.Count > 0)
            answer["response_metadata"] = new JsonObject { ["messages"] = new JsonArray([.. error.Messages.Select(m => JsonValue.Create(m))]) };
        return answer;
    }
}

using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StandupBot.Slack.Api;

/// <summary>One call of the Web API: arguments out as the method wants them, the answer in, every failure sorted.</summary>
internal sealed class SlackCall(HttpClient http, SlackOptions options, TimeProvider clock)
{
    /// <summary>Slack has been seen to leave the header out.</summary>
    private static readonly TimeSpan UsualWait = TimeSpan.FromSeconds(30);

    /// <param name="authorization">The bearer token, or what else stands in the header; null for none.</param>
    internal async Task<SlackReply<T>> SendAsync<T>(
        SlackMethod method, AuthenticationHeaderValue? authorization, JsonObject arguments, Func<JsonElement, T?> read, TimeSpan? limit, CancellationToken cancellation)
        where T : class
    {
        using var ends = new CancellationTokenSource(limit ?? options.CallLimit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ends.Token, cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Post, AddressOf(method));
        request.Content = SlackArguments.Of(method, arguments);
        request.Headers.Authorization = authorization;
        try
        {
            using var response = await http.SendAsync(request, either.Token);
            var body = await response.Content.ReadAsByteArrayAsync(either.Token);
            return Read(method, response, body, read);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Failed<T>(method, new SlackFailure(SlackTrouble.Later, "timeout") { MayHaveArrived = true });
        }
        catch (HttpRequestException exception)
        {
            // Only what fails before the first byte is known not to have arrived.
            var before = exception.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;
            return Failed<T>(method, new SlackFailure(SlackTrouble.Later, "no_connection") { MayHaveArrived = !before });
        }
    }

    private Uri AddressOf(SlackMethod method) => new($"{options.ApiAddress.AbsoluteUri.TrimEnd('/')}/{method.Name}");

    private SlackReply<T> Read<T>(SlackMethod method, HttpResponseMessage response, byte[] body, Func<JsonElement, T?> read)
        where T : class
    {
        if (response.StatusCode == HttpStatusCode.TooManyRequests)
            return Failed<T>(method, new SlackFailure(SlackTrouble.Later, "ratelimited") { RetryAfter = WaitOf(response) ?? UsualWait });
        try
        {
            using var json = JsonDocument.Parse(body);
            var envelope = json.RootElement.Deserialize<SlackEnvelope>(SlackJson.Options);
            if (envelope is { Ok: true } && read(json.RootElement) is { } value)
                return new SlackReply<T>(method.Name, value, null) { Scopes = ScopesOf(response), At = response.Headers.Date };
            if (envelope?.Error is { Length: > 0 } error)
                return Failed<T>(method, FailureOf(error, envelope, response));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // A proxy's page, or an answer cut short: what the status says holds.
        }

        return Failed<T>(method, Unreadable(response));
    }

    private SlackFailure FailureOf(string error, SlackEnvelope envelope, HttpResponseMessage response)
    {
        var trouble = SlackTroubles.Of(error);
        var details = envelope.Needed ?? (envelope.Metadata?.Messages is { Count: > 0 } said ? string.Join("; ", said) : null);
        return new SlackFailure(trouble, error)
        {
            RetryAfter = trouble != SlackTrouble.Later ? null : WaitOf(response) ?? (error is "ratelimited" or "rate_limited" ? UsualWait : null),
            MayHaveArrived = error is "fatal_error" or "internal_error" or "service_unavailable",
            Details = details,
        };
    }

    private static SlackFailure Unreadable(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        return status is >= 400 and < 500
            ? new SlackFailure(SlackTrouble.Rejected, $"http_{status}")
            : new SlackFailure(SlackTrouble.Later, status >= 500 ? $"http_{status}" : "unreadable_answer") { MayHaveArrived = true };
    }

    private TimeSpan? WaitOf(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > clock.GetUtcNow() => date - clock.GetUtcNow(),
        _ => null,
    };

    private static IReadOnlyList<string> ScopesOf(HttpResponseMessage response) =>
        response.Headers.TryGetValues("x-oauth-scopes", out var values)
            ? [.. string.Join(',', values).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]
            : [];

    private static SlackReply<T> Failed<T>(SlackMethod method, SlackFailure failure)
        where T : class => new(method.Name, null, failure);
}

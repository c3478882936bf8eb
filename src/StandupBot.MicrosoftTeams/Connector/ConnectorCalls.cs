using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StandupBot.MicrosoftTeams.Connector;

/// <summary>One call: allowed? with a token, in time; a refused token is fetched anew once; every answer is named.</summary>
public sealed class ConnectorCalls(HttpClient http, IConnectorTokens tokens, IServiceAllowList allowed, TimeProvider clock)
{
    /// <summary>Longer than this no answer is waited for.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(30);

    /// <summary>Bytes of an answer that are read: a page of a roster is far below.</summary>
    public const int LongestAnswer = 4 * 1024 * 1024;

    private static readonly JsonSerializerOptions Read = new(JsonSerializerDefaults.Web);

    public async ValueTask<ConnectorAnswer<T>> CallAsync<T>(
        HttpMethod method, string serviceUrl, string path, JsonObject? body, CancellationToken cancellation)
        where T : class
    {
        if (!await allowed.AllowsAsync(serviceUrl, cancellation))
            return new(null, new ConnectorFailure.Refused("this service address is not one that a verified activity named", 0));
        var address = new Uri($"{serviceUrl.TrimEnd('/')}/{path}");
        using CancellationTokenSource limit = new(TimeLimit, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        var sent = false;
        try
        {
            for (var refresh = false; ; refresh = true)
            {
                using var request = Request(method, address, body, await tokens.TokenAsync(refresh, both.Token));
                sent = true;
                using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, both.Token);
                if (response.StatusCode == HttpStatusCode.Unauthorized && !refresh)
                    continue;
                return await AnswerAsync<T>(response, both.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new(null, new ConnectorFailure.Later("no answer in time", null, sent));
        }
        catch (ConnectorTokenException exception)
        {
            return new(null, new ConnectorFailure.Later(exception.Message, null, false));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return new(null, new ConnectorFailure.Later($"the connection broke ({exception.GetType().Name})", null, sent && !NeverLeft(exception)));
        }
    }

    private static HttpRequestMessage Request(HttpMethod method, Uri address, JsonObject? body, string? token)
    {
        HttpRequestMessage request = new(method, address);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Json.Write(body));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }

        return request;
    }

    private async ValueTask<ConnectorAnswer<T>> AnswerAsync<T>(HttpResponseMessage response, CancellationToken cancellation)
        where T : class
    {
        var body = await BodyAsync(response, cancellation);
        if (!response.IsSuccessStatusCode)
            return new(null, ConnectorErrors.Of(response.StatusCode, ConnectorErrors.CodeIn(body), RetryAfter(response)));
        if (body.Length == 0)
            return new(null, null);
        try
        {
            return new(JsonSerializer.Deserialize<T>(body, Read), null);
        }
        catch (JsonException)
        {
            // It was done, whatever the words about it; some tools answer with a page.
            return new(null, null);
        }
    }

    private static async ValueTask<byte[]> BodyAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        using MemoryStream body = new();
        var part = new byte[16 * 1024];
        for (int read; (read = await stream.ReadAsync(part, cancellation)) > 0;)
        {
            if (body.Length + read > LongestAnswer)
                throw new IOException("The answer is too long.");
            body.Write(part, 0, read);
        }

        return body.ToArray();
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var asked = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - clock.GetUtcNow(),
            _ => (TimeSpan?)null,
        };
        return asked is { } wait && wait < TimeSpan.Zero ? TimeSpan.Zero : asked;
    }

    private static bool NeverLeft(Exception exception) =>
        exception is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError };
}

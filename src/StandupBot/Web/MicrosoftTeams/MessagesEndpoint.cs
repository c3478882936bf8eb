using System.Net;
using StandupBot.MicrosoftTeams.Activities;
using StandupBot.MicrosoftTeams.Receiving;

namespace StandupBot.Web.MicrosoftTeams;

/// <summary>POST /api/messages: hands over what came and says what is to be said; everything else is the adapter's.</summary>
internal static class MessagesEndpoint
{
    public static async Task<IResult> ReceiveAsync(HttpContext http, MicrosoftTeamsReceiver receiver, CancellationToken cancellation)
    {
        if (await ReadAsync(http.Request, cancellation) is not { } body)
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        var answer = await receiver.ReceiveAsync(new TeamsRequest(http.Request.Headers.Authorization, body, IsLocal(http)), cancellation);
        return answer.Body is { } json
            ? Results.Text(json.ToJsonString(), "application/json; charset=utf-8", statusCode: answer.Status)
            : Results.StatusCode(answer.Status);
    }

    /// <summary>Null for what is longer than any activity.</summary>
    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > ActivityReader.LongestBody)
            return null;
        using MemoryStream body = new();
        var part = new byte[16 * 1024];
        for (int read; (read = await request.Body.ReadAsync(part, cancellation)) > 0;)
        {
            if (body.Length + read > ActivityReader.LongestBody)
                return null;
            body.Write(part, 0, read);
        }

        return body.ToArray();
    }

    /// <summary>A proxy on this machine speaks for somebody else.</summary>
    private static bool IsLocal(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
        && !http.Request.Headers.ContainsKey("X-Forwarded-For") && !http.Request.Headers.ContainsKey("Forwarded");
}

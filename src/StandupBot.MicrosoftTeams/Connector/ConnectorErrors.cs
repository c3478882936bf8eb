using System.Net;
using System.Text.Json;

namespace StandupBot.MicrosoftTeams.Connector;

/// <summary>Names what an error of the Bot Connector means for us.</summary>
internal static class ConnectorErrors
{
    private const int LongestCode = 100;

    public static ConnectorFailure Of(HttpStatusCode status, string? code, TimeSpan? after)
    {
        var reason = FormattableString.Invariant($"Microsoft Teams says {(int)status}{(code is null ? "" : $" {code}")}");
        return status switch
        {
            HttpStatusCode.Forbidden => new ConnectorFailure.Unreachable(reason),
            HttpStatusCode.NotFound or HttpStatusCode.Gone => new ConnectorFailure.Gone(reason),
            HttpStatusCode.NotImplemented => new ConnectorFailure.Refused(reason, (int)status),
            // Our token, not this message, is what is wrong: it waits until that is put right.
            HttpStatusCode.Unauthorized => new ConnectorFailure.Later(reason, after, false),
            HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => new ConnectorFailure.Later(reason, after, false),
            HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => new ConnectorFailure.Later(reason, after, true),
            _ => new ConnectorFailure.Refused(reason, (int)status),
        };
    }

    /// <summary>The code in {"error":{"code","message"}}; the message may quote what was sent and is left out.</summary>
    public static string? CodeIn(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var code = Json.Text(Json.At(json.RootElement, "error", "code"));
            return code is { Length: > 0 and <= LongestCode } ? code : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

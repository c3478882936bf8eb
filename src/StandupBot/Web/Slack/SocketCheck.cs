using System.Net.WebSockets;
using Microsoft.Extensions.Options;
using StandupBot.Slack;
using StandupBot.Slack.Api;

namespace StandupBot.Web.Slack;

/// <summary>Whether a socket opens, for <c>doctor</c>: it is opened, greeted, and closed again.</summary>
public sealed class SocketCheck(SlackApi api, IOptions<SlackOptions> options)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    public async Task<IReadOnlyList<string>> TroublesAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(options.Value.AppToken))
            return [];
        var reply = await api.OpenSocketAsync(options.Value.AppToken, cancellation);
        if (!reply.Succeeded || reply.Value.Url is not { } url)
            return [Remedy(reply.Failure?.Error ?? "no address")];
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Limit);
        try
        {
            using ClientWebSocket socket = new();
            await socket.ConnectAsync(new Uri(url), limit.Token);
            var read = await socket.ReceiveAsync(new byte[4096].AsMemory(), limit.Token);
            return read.MessageType == WebSocketMessageType.Text ? [] : [Remedy("it was closed at once")];
        }
        catch (Exception refused) when (refused is WebSocketException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            return [$"Socket Mode: {new Uri(url).Host} cannot be reached. Let this machine open WebSockets to it, or set a proxy (HTTPS_PROXY)."];
        }
    }

    private static string Remedy(string error) => error switch
    {
        "not_allowed_token_type" or "invalid_auth" or "not_authed" or "token_revoked" =>
            $"Slack:AppToken: Slack does not take it ({error}). Generate an app-level token with the scope connections:write under Basic Information.",
        "missing_scope" => "Slack:AppToken lacks the scope connections:write; generate another under Basic Information.",
        "forbidden_team" or "app_not_found" or "socket_mode_disabled" => "Socket Mode is switched off for the app; switch it on under Socket Mode.",
        _ => $"Socket Mode: no socket opens ({error}). Look under Socket Mode whether it is on.",
    };
}

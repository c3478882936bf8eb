using System.Net.WebSockets;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StandupBot.Core.Delivery;
using StandupBot.Slack.Api;

namespace StandupBot.Slack.Sockets;

/// <summary>Opens a socket that Slack has greeted, and tries again, later and later, until one is there.</summary>
internal sealed class SocketOpener(
    SlackApi api, ISocketDoor door, SocketEnvelopes envelopes, IOptions<SlackOptions> options, TimeProvider clock, ILogger<SocketOpener> logger)
{
    private static readonly TimeSpan GreetingLimit = TimeSpan.FromSeconds(20);

    /// <param name="pause">Waited before the first try; null for none.</param>
    /// <returns>Null when no socket will ever open with this app and token.</returns>
    public async Task<SocketConnection?> OpenAsync(int lane, TimeSpan? pause, CancellationToken cancellation)
    {
        if (pause is { } first)
            await Task.Delay(first, clock, cancellation);
        for (var attempt = 0; ; attempt++)
        {
            var (connection, trouble) = await TryAsync(lane, cancellation);
            if (connection is not null)
                return connection;
            if (trouble is { Trouble: not SlackTrouble.Later } no)
            {
                SocketLog.TokenRefused(logger, no.ToString());
                return null;
            }

            var wait = WaitAfter(attempt, trouble?.RetryAfter);
            SocketLog.NotOpened(logger, lane, trouble?.Error ?? "no greeting", wait.TotalSeconds);
            await Task.Delay(wait, clock, cancellation);
        }
    }

    internal static TimeSpan WaitAfter(int attempt, TimeSpan? asked = null) =>
        BackOff.Wait(Math.Min(attempt, 6), Random.Shared.NextDouble(), asked);

    private async Task<(SocketConnection? Connection, SlackFailure? Trouble)> TryAsync(int lane, CancellationToken cancellation)
    {
        var reply = await api.OpenSocketAsync(options.Value.AppToken ?? "", cancellation);
        if (!reply.Succeeded)
            return (null, reply.Failure);
        if (AddressOf(reply.Value.Url) is not { } address)
            return (null, new SlackFailure(SlackTrouble.Later, "no_address"));
        try
        {
            var connection = new SocketConnection(await door.OpenAsync(address, cancellation), envelopes, lane, clock, logger, cancellation);
            if (await GreetedAsync(connection, cancellation))
                return (connection, null);
            await connection.DisposeAsync();
            return (null, null);
        }
        catch (WebSocketException exception)
        {
            return (null, new SlackFailure(SlackTrouble.Later, exception.WebSocketErrorCode.ToString()));
        }
    }

    private async Task<bool> GreetedAsync(SocketConnection connection, CancellationToken cancellation)
    {
        try
        {
            return await connection.Greeted.WaitAsync(GreetingLimit, clock, cancellation);
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>Where Slack says, or where the settings say with Slack's ticket.</summary>
    private Uri? AddressOf(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var told) || told.Scheme is not ("wss" or "ws"))
            return null;
        return options.Value.SocketAddress is { } instead ? new UriBuilder(instead) { Query = told.Query }.Uri : told;
    }
}

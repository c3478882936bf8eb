using Microsoft.Extensions.Logging;

namespace StandupBot.Slack.Sockets;

internal static partial class SocketLog
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Slack socket {Lane} is open.")]
    public static partial void Opened(ILogger logger, int lane);

    [LoggerMessage(Level = LogLevel.Information, Message = "Slack socket {Lane} is replaced: {End}.")]
    public static partial void Replaced(ILogger logger, int lane, SocketEnd end);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack socket {Lane} did not open ({Reason}); next try in {Seconds} s.")]
    public static partial void NotOpened(ILogger logger, int lane, string reason, double seconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "Socket Mode is switched off for this app at Slack. Switch it on at api.slack.com/apps (Socket Mode), or clear Slack:AppToken to use HTTP; then start again.")]
    public static partial void LinkDisabled(ILogger logger);

    [LoggerMessage(Level = LogLevel.Error, Message = "Slack refuses Slack:AppToken ({Reason}). It has to be an app-level token (xapp-...) with the scope connections:write; set it and start again.")]
    public static partial void TokenRefused(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack has ten sockets of this app open already. Lower Slack:Sockets, or stop other hosts with the same app token.")]
    public static partial void TooMany(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A frame on Slack socket {Lane} is not what Slack sends: ignored.")]
    public static partial void Unreadable(ILogger logger, int lane);

    [LoggerMessage(Level = LogLevel.Debug, Message = "An answer on Slack socket {Lane} came too late for it: Slack sends the same again.")]
    public static partial void AckLost(ILogger logger, int lane);
}

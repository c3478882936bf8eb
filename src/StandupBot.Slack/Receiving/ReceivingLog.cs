using Microsoft.Extensions.Logging;

namespace StandupBot.Slack.Receiving;

internal static partial class ReceivingLog
{
    [LoggerMessage(Level = LogLevel.Debug, Message = "A request to Slack's address is not signed by Slack, or too old: refused.")]
    public static partial void Unsigned(ILogger logger);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Slack {Kind} from {Place}, where the app is not installed: ignored.")]
    public static partial void Nowhere(ILogger logger, string kind, SlackPlace place);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Slack {Kind} has no use here: ignored.")]
    public static partial void Ignored(ILogger logger, string kind);

    [LoggerMessage(Level = LogLevel.Error, Message = "Slack {Kind} could not be handled.")]
    public static partial void Failed(ILogger logger, Exception exception, string kind);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack delivers no more events of {Place} this minute: too many.")]
    public static partial void RateLimited(ILogger logger, string place);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack {Method} for {Installation}: {Failure}.")]
    public static partial void CallFailed(ILogger logger, string method, string installation, Api.SlackFailure failure);

    [LoggerMessage(Level = LogLevel.Information, Message = "Slack took the app out of {Installation}.")]
    public static partial void Removed(ILogger logger, string installation);
}

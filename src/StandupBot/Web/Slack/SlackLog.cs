namespace StandupBot.Web.Slack;

/// <summary>Ids and reasons, never tokens or what people wrote.</summary>
internal static partial class SlackLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The token of {InstallationId} could not be refreshed: {Reason}. If that goes on, install the app again.")]
    public static partial void NotRefreshed(ILogger logger, string installationId, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "The Slack app is installed: {InstallationId}.")]
    public static partial void Installed(ILogger logger, string installationId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An installation was refused: {Reason}")]
    public static partial void InstallRefused(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Slack:BotToken does not work: {Reason}. It is tried again in {Seconds} s.")]
    public static partial void BotTokenRefused(ILogger logger, string reason, int seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Reading {Subject} of {InstallationId} failed ({Reason}); it is tried again at {DueAt}.")]
    public static partial void ErrandFailed(ILogger logger, string subject, string installationId, string reason, DateTimeOffset dueAt);

    [LoggerMessage(Level = LogLevel.Error, Message = "Reading from Slack stopped for a moment.")]
    public static partial void ErrandsStopped(ILogger logger, Exception exception);
}

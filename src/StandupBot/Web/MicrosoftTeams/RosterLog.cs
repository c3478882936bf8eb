namespace StandupBot.Web.MicrosoftTeams;

internal static partial class RosterLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "People or channels of {InstallationId} could not be read (try {Attempt}): {Reason}.")]
    public static partial void Unread(ILogger logger, string installationId, int attempt, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Reading people or channels of {InstallationId} failed; the next reading is tomorrow or with the next change.")]
    public static partial void Failed(ILogger logger, Exception exception, string installationId);
}

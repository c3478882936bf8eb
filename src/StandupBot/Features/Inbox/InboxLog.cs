namespace StandupBot.Features.Inbox;

internal static partial class InboxLog
{
    [LoggerMessage(Level = LogLevel.Debug, Message = "Event {EventKey}: try {Attempt} met another change ({Kind}).")]
    public static partial void TriedAgain(ILogger logger, string eventKey, int attempt, string kind);

    [LoggerMessage(Level = LogLevel.Information, Message = "Event {EventKey} is from {MemberId}, who is not a member here: ignored.")]
    public static partial void Stranger(ILogger logger, string eventKey, string memberId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Event {EventKey}: nobody handles {What}.")]
    public static partial void Unhandled(ILogger logger, string eventKey, string what);
}

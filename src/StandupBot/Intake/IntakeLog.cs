namespace StandupBot.Intake;

internal static partial class IntakeLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The intake could not be written ({Changes} changes); whoever brought them is asked to come again.")]
    public static partial void NotWritten(ILogger logger, Exception exception, int changes);

    [LoggerMessage(Level = LogLevel.Information, Message = "The intake is written again.")]
    public static partial void WritesAgain(ILogger logger);

    [LoggerMessage(Level = LogLevel.Error, Message = "The intake could not be looked at; it is tried again.")]
    public static partial void LookFailed(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Row {Sequence} of the intake is from {Source}, which is not set up any more: dropped.")]
    public static partial void NobodyReads(ILogger logger, long sequence, string source);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Row {Sequence} of the intake ({Key}) failed, try {Attempt}; it is tried again.")]
    public static partial void TriedAgain(ILogger logger, long sequence, string key, int attempt, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Row {Sequence} of the intake ({Key}) failed {Attempts} times and is parked; it is tried once more when a host starts.")]
    public static partial void Parked(ILogger logger, long sequence, string key, int attempts, Exception exception);
}

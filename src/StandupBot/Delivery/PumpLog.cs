namespace StandupBot.Delivery;

internal static partial class PumpLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {Sequence} waits after {Attempts} tries.")]
    public static partial void Waits(ILogger logger, long sequence, int attempts);

    [LoggerMessage(Level = LogLevel.Error, Message = "Message {Sequence} is parked: {Reason}")]
    public static partial void Parked(ILogger logger, long sequence, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The host before this one ended with {Count} messages taken; they are looked for and sent now.")]
    public static partial void TakenOver(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "A look at the outbox failed; trying again.")]
    public static partial void LookFailed(ILogger logger, Exception exception);
}

namespace StandupBot.Replay;

/// <summary>A clock that stands still until it is moved, and never goes back.</summary>
public sealed class SimulatedClock : TimeProvider
{
    private DateTimeOffset now = DateTimeOffset.UnixEpoch;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => now;

    public void MoveTo(DateTimeOffset instant)
    {
        if (instant > now)
            now = instant;
    }
}

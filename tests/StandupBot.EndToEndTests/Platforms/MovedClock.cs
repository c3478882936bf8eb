using Microsoft.Extensions.Time.Testing;

namespace StandupBot.EndToEndTests.Platforms;

/// <summary>
/// A clock that runs as real time does, from an instant of the test's choice, and can be moved forward: whoever waits for an instant that
/// is passed wakes up. It drives host, scheduler and stand-in alike.
/// </summary>
public sealed class MovedClock : TimeProvider, IDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(20);
    private readonly FakeTimeProvider fake;
    private readonly Lock moving = new();
    private readonly ITimer running;
    private long last = System.GetTimestamp();

    public MovedClock(DateTimeOffset start)
    {
        fake = new FakeTimeProvider(start);
        running = System.CreateTimer(_ => Run(), null, Step, Step);
    }

    public override DateTimeOffset GetUtcNow() => fake.GetUtcNow();

    public override long GetTimestamp() => fake.GetTimestamp();

    public override long TimestampFrequency => fake.TimestampFrequency;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => fake.CreateTimer(callback, state, dueTime, period);

    /// <summary>Without effect when that instant has passed.</summary>
    public void MoveTo(DateTimeOffset instant)
    {
        lock (moving)
        {
            var now = fake.GetUtcNow();
            if (instant > now)
                fake.Advance(instant - now);
        }
    }

    public void Move(TimeSpan by) => MoveTo(GetUtcNow() + by);

    private void Run()
    {
        lock (moving)
        {
            var now = System.GetTimestamp();
            fake.Advance(System.GetElapsedTime(last, now));
            last = now;
        }
    }

    public void Dispose() => running.Dispose();
}

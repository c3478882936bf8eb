namespace StandupBot.Intake;

/// <summary>
/// Lets what arrives pass before what is handled. As long as there is a crowd at the door, handling goes on in single file and slowly; it never
/// stops, however much arrives.
/// </summary>
internal sealed class RightOfWay(IntakeQueue queue) : IDisposable
{
    /// <summary>Arrivals a second: many times of what is handled in one, so that it would come to nothing to hurry.</summary>
    private const double Crowd = 1000;

    private static readonly TimeSpan Window = TimeSpan.FromMilliseconds(50);

    private const int MostLooks = 20;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(5);

    private readonly SemaphoreSlim singleFile = new(1, 1);
    private readonly Lock counting = new();
    private long since = TimeProvider.System.GetTimestamp();
    private long heard;
    private double aSecond;

    public async ValueTask GiveAsync(CancellationToken cancellation)
    {
        if (!IsCrowded())
            return;
        await singleFile.WaitAsync(cancellation);
        try
        {
            // Real time: it is about the machine, not about anybody's day.
            for (var look = 0; look < MostLooks && IsCrowded(); look++)
                await Task.Delay(Moment, TimeProvider.System, cancellation);
        }
        finally
        {
            singleFile.Release();
        }
    }

    private bool IsCrowded()
    {
        lock (counting)
        {
            var passed = TimeProvider.System.GetElapsedTime(since);
            if (passed < Window)
                return aSecond > Crowd;
            var now = queue.Heard;
            (aSecond, heard, since) = ((now - heard) / passed.TotalSeconds, now, TimeProvider.System.GetTimestamp());
            return aSecond > Crowd;
        }
    }

    public void Dispose() => singleFile.Dispose();
}

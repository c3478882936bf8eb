namespace StandupBot.Intake;

/// <summary>Lets what arrives pass before what is handled. It never waits for long, so that something is always handled, however much arrives.</summary>
internal static class RightOfWay
{
    /// <summary>More than trickles in: the machine is short.</summary>
    private const int Crowd = 8;

    private const int MostLooks = 10;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(5);

    public static async ValueTask GiveAsync(IntakeQueue queue, CancellationToken cancellation)
    {
        // Real time: it is about the machine, not about anybody's day.
        for (var look = 0; look < MostLooks && queue.Arriving >= Crowd; look++)
            await Task.Delay(Moment, TimeProvider.System, cancellation);
    }
}

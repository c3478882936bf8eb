namespace StandupBot.Intake;

/// <summary>Tells the workers that there is something; one ring is enough, however much it is.</summary>
internal sealed class IntakeBell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0, 1);
    private int waiting;

    public void Ring()
    {
        if (Interlocked.Exchange(ref waiting, 1) == 0)
            rung.Release();
    }

    /// <summary>Until somebody rings, or for this long: other hosts ring elsewhere, and what a dead one held falls due in silence.</summary>
    public async Task WaitAsync(TimeSpan atMost, TimeProvider clock, CancellationToken cancellation)
    {
        using CancellationTokenSource limit = new(atMost, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            await rung.WaitAsync(either.Token);
            Volatile.Write(ref waiting, 0);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Time for the regular look.
        }
    }

    public void Dispose() => rung.Dispose();
}

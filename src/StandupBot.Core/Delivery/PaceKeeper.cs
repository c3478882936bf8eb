namespace StandupBot.Core.Delivery;

/// <summary>
/// Keeps to paces. Of each only one instant is remembered: when its limit will be wholly free again (the "generic cell rate algorithm"),
/// so what was sent needs no counting. Not safe for use by several threads at once.
/// </summary>
public sealed class PaceKeeper
{
    private const int MostRemembered = 10_000;

    private readonly Dictionary<string, DateTimeOffset> freeAgain = new(StringComparer.Ordinal);

    /// <summary>Takes one from every pace, or from none.</summary>
    /// <returns>Zero when it was taken; otherwise how long to wait before asking again.</returns>
    public TimeSpan Take(IReadOnlyList<Pace> paces, DateTimeOffset now)
    {
        var wait = TimeSpan.Zero;
        foreach (var pace in paces)
            wait = Longer(wait, FreeAgain(pace, now) - Slack(pace) - now);
        if (wait > TimeSpan.Zero)
            return wait;
        ForgetThePast(now);
        foreach (var pace in paces)
            freeAgain[pace.Key] = FreeAgain(pace, now) + pace.Every;
        return TimeSpan.Zero;
    }

    /// <summary>The platform said "not before": it holds for everything that shares these paces (behaviour 49).</summary>
    public void Hold(IReadOnlyList<Pace> paces, DateTimeOffset until)
    {
        foreach (var pace in paces)
            if (FreeAgain(pace, until) < until + Slack(pace))
                freeAgain[pace.Key] = until + Slack(pace);
    }

    private DateTimeOffset FreeAgain(Pace pace, DateTimeOffset now) =>
        freeAgain.TryGetValue(pace.Key, out var at) && at > now ? at : now;

    /// <summary>How far ahead of an even pace a burst may run.</summary>
    private static TimeSpan Slack(Pace pace) => (pace.Burst - 1) * pace.Every;

    private void ForgetThePast(DateTimeOffset now)
    {
        if (freeAgain.Count < MostRemembered)
            return;
        foreach (var key in freeAgain.Where(f => f.Value <= now).Select(f => f.Key).ToList())
            freeAgain.Remove(key);
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}

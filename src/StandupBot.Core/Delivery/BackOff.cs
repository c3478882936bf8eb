namespace StandupBot.Core.Delivery;

/// <summary>How long to wait before the next try of a message that was not taken.</summary>
public static class BackOff
{
    /// <summary>After this many tries a message is parked and shown: about 20 hours of trying.</summary>
    public const int MostAttempts = 30;

    private static readonly TimeSpan First = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>
    /// Doubles from 2 s to 1 h, spread by up to a quarter either way so that many messages do not come back at once.
    /// </summary>
    /// <param name="attempt">Tries so far, from 0.</param>
    /// <param name="dice">From 0 to 1; given, so that the maths stays pure.</param>
    /// <param name="asked">What the platform asked for; it is a floor, never shortened.</param>
    public static TimeSpan Wait(int attempt, double dice, TimeSpan? asked)
    {
        var doubled = First * Math.Pow(2, Math.Min(attempt, 20));
        var capped = doubled < Longest ? doubled : Longest;
        var spread = capped * (0.75 + dice / 2);
        return asked is { } floor && floor > spread ? floor : spread;
    }
}

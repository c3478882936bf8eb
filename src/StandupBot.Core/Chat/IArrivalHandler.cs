namespace StandupBot.Core.Chat;

/// <summary>Acts on what one platform put into the <see cref="IIntake"/>: once, or again after a failure.</summary>
public interface IArrivalHandler
{
    /// <summary>The same as <see cref="Arrival.Source"/>.</summary>
    string Source { get; }

    /// <summary>Returns only after the effect is committed; a repeat has no second effect.</summary>
    /// <param name="at">When it reached us, UTC.</param>
    /// <returns>False when it is too early and nothing happened: it is to be brought again shortly, and that is no failure.</returns>
    Task<bool> HandleAsync(ReadOnlyMemory<byte> payload, DateTimeOffset at, CancellationToken cancellation);
}

namespace StandupBot.Core.Histories;

/// <summary>
/// One field of a partial change. Left out (the default) keeps what is there; given replaces it, and given as null clears it.
/// </summary>
public readonly record struct Given<T>(T Value)
{
    private readonly bool isGiven = true;

    public bool IsGiven => isGiven;

    public static implicit operator Given<T>(T value) => new(value);

    /// <summary>The value that holds after the change.</summary>
    public T Or(T current) => isGiven ? Value : current;
}

namespace StandupBot.Core.Chat;

/// <summary>
/// Where a platform puts down what it heard before anybody acts on it, so that "taken" can be said at once and still be true (behaviour 45):
/// what is kept here is handled, after a crash too.
/// </summary>
public interface IIntake
{
    /// <summary>
    /// Returns when it is durable, or when it is clear that it is not kept. It cannot be called off: the payload is lent until then. A repeat of a key
    /// that waits already is kept with it.
    /// </summary>
    ValueTask<IntakeReply> TakeAsync(Arrival arrival);
}

/// <param name="Source">Whose <see cref="IArrivalHandler"/> reads it, such as "slack".</param>
/// <param name="Key">Names the delivery: a repeat brings the same one. At most 200 characters.</param>
/// <param name="Lane">What has to stay in order among itself: a place and a person. At most 200 characters.</param>
/// <param name="Payload">As it came, verified.</param>
public readonly record struct Arrival(string Source, string Key, string Lane, ReadOnlyMemory<byte> Payload)
{
    /// <summary>Longest key and lane.</summary>
    public const int LongestName = 200;

    /// <summary>Kept out of logs.</summary>
    public override string ToString() => $"{Source} {Key}";
}

public enum IntakeReply
{
    /// <summary>Durable: the platform may be told so.</summary>
    Kept,

    /// <summary>More waits than is good; the platform should try again later.</summary>
    Full,

    /// <summary>The database did not take it; the platform should try again later.</summary>
    Failed,
}

namespace StandupBot.Core.Delivery;

/// <summary>How fast messages may leave that share a limit of a platform: some at once, then one at a time.</summary>
/// <param name="Key">Names what shares the limit: a channel, a method of one workspace.</param>
/// <param name="Burst">How many may leave at once after a quiet time; at least 1.</param>
/// <param name="Every">The time that each one takes from the limit.</param>
public sealed record Pace(string Key, int Burst, TimeSpan Every);

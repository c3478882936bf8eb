namespace StandupBot.Core.Objectives;

/// <summary>A key result: a number that should move from one value to another, either way round.</summary>
/// <param name="Key">What is measured; two goals with the same key drive the same number.</param>
/// <param name="From">Value at the start, in <paramref name="Unit"/>.</param>
/// <param name="To">Target value, in <paramref name="Unit"/>; may be below <paramref name="From"/>.</param>
/// <param name="Unit">What the numbers count, such as "%" or "accounts"; null where the key says it.</param>
public sealed record Measure(string Key, double From, double To, string? Unit = null);

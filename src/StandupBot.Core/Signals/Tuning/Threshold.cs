namespace StandupBot.Core.Signals.Tuning;

/// <summary>One threshold of one signal, as a company set it for itself.</summary>
/// <param name="Signal">"S1" to "S18".</param>
/// <param name="Name">The option, such as "WindowDays".</param>
public sealed record Threshold(string Signal, string Name, double Value);

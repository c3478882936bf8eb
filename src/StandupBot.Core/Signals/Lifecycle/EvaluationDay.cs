namespace StandupBot.Core.Signals.Lifecycle;

/// <summary>The day on which signals are evaluated or acted on, with the working days that waiting is counted in.</summary>
/// <param name="Today">The company's local date.</param>
/// <param name="PlusWorkingDays">The date that is so many of the company's working days after another.</param>
public sealed record EvaluationDay(DateTimeOffset Now, DateOnly Today, Func<DateOnly, int, DateOnly> PlusWorkingDays);

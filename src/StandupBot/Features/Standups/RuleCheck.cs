namespace StandupBot.Features.Standups;

/// <summary>What is wrong with a recurrence rule that counts from a date, and what to write instead; null where it gives a date.</summary>
public delegate string? RuleCheck(string rule, DateOnly anchor);

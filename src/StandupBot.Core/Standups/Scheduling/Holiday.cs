namespace StandupBot.Core.Standups.Scheduling;

/// <summary>A day on which a team has no stand-up, with the name that people know it by.</summary>
public sealed record Holiday(DateOnly Date, string Name);

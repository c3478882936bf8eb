namespace StandupBot.Core.Signals;

/// <summary>How much a signal matters, least first.</summary>
public enum Severity { Info, Low, Medium, High, Critical }

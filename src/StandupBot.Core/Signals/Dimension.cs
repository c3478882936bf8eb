namespace StandupBot.Core.Signals;

/// <summary>Vertical: goals cascade. Horizontal: people and teams coordinate. External: customers and market are heard.</summary>
public enum Dimension { Vertical, Horizontal, External }

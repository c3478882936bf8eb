namespace StandupBot.Core.Standups;

/// <summary>Whether a stand-up asks. A paused one says why.</summary>
public enum StandupState { Active, Paused }

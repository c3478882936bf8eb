namespace StandupBot.Core.Objectives;

/// <summary>How much a goal matters next to the others; Normal unless somebody says otherwise.</summary>
public enum Priority { Low, Normal, High }

namespace StandupBot.Core.Objectives;

/// <summary>How far ahead a goal looks; Short unless somebody says otherwise.</summary>
public enum Horizon { Short, Medium, Long }

namespace StandupBot.Core.Objectives;

/// <summary>Where a goal stands in its life. Only an Active one asks anything of anybody.</summary>
public enum ObjectiveStatus { Draft, Active, Paused, Closed, Dropped }

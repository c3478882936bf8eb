namespace StandupBot.Core.Objectives;

/// <summary>What a person says of a goal in a goal check-in.</summary>
public enum GoalStatus { OnTrack, AtRisk, OffTrack, Blocked, Done }

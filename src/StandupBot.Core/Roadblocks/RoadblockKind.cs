namespace StandupBot.Core.Roadblocks;

/// <summary>How fast a roadblock must go: 1, 2 or 5 working days (signal S9).</summary>
public enum RoadblockKind { Urgent, Normal, External }

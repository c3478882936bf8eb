namespace StandupBot.Core.Objectives;

/// <summary>The shape that progress is expected to take; only Linear has a pace that can be measured.</summary>
public enum Curve { Linear, Step, Binary, Maintain }

namespace StandupBot.Core.Objectives;

/// <summary>How often the owner checks in on a goal; Weekly unless somebody says otherwise.</summary>
public enum Cadence { Daily, Weekly, Monthly }

namespace StandupBot.Core.Standups;

/// <summary>Whose clock the times of a stand-up are read on.</summary>
public enum ZoneMode { Team, Member }

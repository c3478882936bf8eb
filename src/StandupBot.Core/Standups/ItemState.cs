namespace StandupBot.Core.Standups;

/// <summary>Where one line of work stands.</summary>
public enum ItemState { Done, Doing, Planned }

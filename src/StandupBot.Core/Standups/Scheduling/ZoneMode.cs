namespace StandupBot.Core.Standups.Scheduling;

/// <summary>Whose wall clock a stand-up follows. The date and the weekday are the team's in both.</summary>
public enum ZoneMode
{
    /// <summary>Everybody is asked at the same instant, the start time of the team's zone.</summary>
    Team,

    /// <summary>Each member is asked at the start time of their own zone.</summary>
    Member,
}

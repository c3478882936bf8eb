namespace StandupBot.Core.Standups.Scheduling;

/// <summary>How often a rule comes round. RFC 5545 knows shorter ones; a stand-up happens at most once a day.</summary>
public enum RuleFrequency
{
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

namespace StandupBot.Core.Signals;

/// <summary>As what somebody is told of a signal.</summary>
public enum Audience
{
    Member, Reporter, Requester, Unblocker, Creator, ObjectiveOwner, ParentOwner, CommitmentOwner, MarketOwner, TeamLead, CompanyOwner,
}

/// <summary>One person to tell, and as what.</summary>
public sealed record Told(string MemberId, Audience As);

namespace StandupBot.Core.External;

/// <summary>What a customer or the market spoke of. Churn, contract and regulation weigh more (signal S17).</summary>
public enum MentionKind { Other, Request, Churn, Contract, Regulation }

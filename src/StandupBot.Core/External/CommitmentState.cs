namespace StandupBot.Core.External;

/// <summary>Where a promise to somebody outside stands.</summary>
public enum CommitmentState { Open, Kept, Renegotiated, Cancelled }

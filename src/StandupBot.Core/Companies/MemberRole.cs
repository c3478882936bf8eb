namespace StandupBot.Core.Companies;

/// <summary>Owner: sees the whole company. Guest: never counted unless invited in.</summary>
public enum MemberRole { Member, Owner, Guest }

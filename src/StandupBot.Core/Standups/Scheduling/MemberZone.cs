namespace StandupBot.Core.Standups.Scheduling;

/// <summary>A member and the zone that this member lives in.</summary>
public sealed record MemberZone(string MemberId, TimeZoneInfo Zone);

namespace StandupBot.Core.Signals;

/// <summary>One piece of evidence that can be shown: what was said or recorded, by whom, when.</summary>
/// <param name="Ref">
/// Stable address: an item's "standup/date/member/index", an id, or for a goal its id with the part and instant after a "#".
/// </param>
public sealed record Quote(string Ref, string Text, string By, DateTimeOffset At);

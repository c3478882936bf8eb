namespace StandupBot.Core.Histories.Reading;

/// <summary>What a line can lean on: its instant, and the ids that earlier lines declared.</summary>
internal sealed record LineContext(DateTimeOffset At, KnownIds Known);

using StandupBot.Core.Signals.Score;

namespace StandupBot.Replay.Output;

/// <summary>One line of scores.jsonl: the company or one team on one working day.</summary>
/// <param name="Sheet">The score as it may be shown: what is withheld there is not written either.</param>
/// <param name="TimeToRealign">Working days from the last change of goals until the work followed; null while there is nothing to measure.</param>
public sealed record ScoreLine(ScoreSheet Sheet, int? TimeToRealign = null);

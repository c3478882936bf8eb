namespace StandupBot.Replay.Output;

/// <summary>All that the bot said and concluded in a replay, in any order: the files put it into time order.</summary>
public sealed record ReplayOutput
{
    public IEnumerable<SignalLine> Signals { get; init; } = [];
    public IEnumerable<ScoreLine> Scores { get; init; } = [];
    public IEnumerable<MessageLine> Messages { get; init; } = [];
    public IEnumerable<RunLine> Runs { get; init; } = [];
}

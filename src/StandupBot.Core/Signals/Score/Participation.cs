namespace StandupBot.Core.Signals.Score;

/// <summary>Answered (k) of expected (n) person-runs in W5. It stands beside the score and never inside it.</summary>
public sealed record Participation(int K, int N)
{
    /// <summary>Below 50 % no number is published. Nobody asked is not nobody answered.</summary>
    public bool IsTooLow => N > 0 && 2 * K < N;
}

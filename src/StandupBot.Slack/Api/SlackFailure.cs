namespace StandupBot.Slack.Api;

/// <summary>Why a call did not do what it was to do.</summary>
/// <param name="Error">Slack's code, such as "channel_not_found", or ours: "timeout", "unreadable_answer", "no_connection", "http_502".</param>
public sealed record SlackFailure(SlackTrouble Trouble, string Error)
{
    /// <summary>Slack's own word on when to try again; null when it said nothing.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>True when nobody can tell whether the call took effect.</summary>
    public bool MayHaveArrived { get; init; }

    /// <summary>What Slack explained besides, such as the path of a block that it did not take, or the scope that it needs.</summary>
    public string? Details { get; init; }

    public override string ToString() => Details is null ? Error : $"{Error} ({Details})";
}

/// <summary>A call that a job cannot go on without has failed.</summary>
public sealed class SlackApiException(string method, SlackFailure failure) : Exception($"{method}: {failure}")
{
    public SlackFailure Failure { get; } = failure;
}

namespace StandupBot.StandIns.MicrosoftTeams;

/// <summary>A bad moment of the service: the next calls that fit are answered like this.</summary>
/// <param name="fits">Method and decoded path, such as "PUT /v3/conversations/19:.../activities/17...".</param>
public sealed class Fault(Func<string, bool> fits, int status, string code)
{
    public Func<string, bool> Fits => fits;

    /// <summary>0 answers nothing: the connection is broken off, whether or not the call had its effect.</summary>
    public int Status => status;

    public string Code => code;

    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How long the service thinks before it answers.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>True when the call has its effect all the same, and only the answer is bad.</summary>
    public bool TakesEffect { get; init; }

    /// <summary>How many calls are answered so.</summary>
    public int Times { get; init; } = 1;

    internal int Left;
}

namespace StandupBot.MicrosoftTeams.Connector;

/// <summary>Why the Bot Connector did not do it ("Send and receive messages", "Rate limiting"). A closed set.</summary>
public abstract record ConnectorFailure(string Reason)
{
    /// <summary>The app was removed or blocked there (403).</summary>
    public sealed record Unreachable(string Reason) : ConnectorFailure(Reason);

    /// <summary>The conversation, message or person is not there any more (404).</summary>
    public sealed record Gone(string Reason) : ConnectorFailure(Reason);

    /// <summary>Not now (401 for good, 408, 412, 429, 5xx, a time-out, a broken connection).</summary>
    /// <param name="After">What the service asked for; null where it said nothing.</param>
    /// <param name="MayHaveArrived">True when nobody can tell whether it was done.</param>
    public sealed record Later(string Reason, TimeSpan? After, bool MayHaveArrived) : ConnectorFailure(Reason);

    /// <summary>The service does not take this request, now or ever (other 4xx, 501).</summary>
    public sealed record Refused(string Reason, int Status) : ConnectorFailure(Reason);
}

/// <summary>What came back: a value, or why there is none.</summary>
public sealed record ConnectorAnswer<T>(T? Value, ConnectorFailure? Failure)
    where T : class;

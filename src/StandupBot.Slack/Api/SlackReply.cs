using System.Diagnostics.CodeAnalysis;

namespace StandupBot.Slack.Api;

/// <summary>What came back from one call: a value or a failure.</summary>
public sealed record SlackReply<T>(string Method, T? Value, SlackFailure? Failure)
    where T : class
{
    /// <summary>What the token may do, where Slack said it.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>Slack's clock, where it said it.</summary>
    public DateTimeOffset? At { get; init; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool Succeeded => Failure is null && Value is not null;

    /// <exception cref="SlackApiException">The call failed.</exception>
    public T OrThrow() => Succeeded ? Value : throw new SlackApiException(Method, Failure);
}

namespace StandupBot.Core.Chat;

/// <summary>What a person or the platform did, parsed and verified, in neutral form. A closed set.</summary>
/// <param name="EventKey">Unique per happening: a repeat of the same key has no effect (behaviour 43).</param>
/// <param name="InstallationId">The workspace, tenant or local chat that it came from.</param>
/// <param name="MemberId">Our id of the person who did it.</param>
/// <param name="At">When it reached us, UTC.</param>
public abstract record Inbound(string EventKey, string InstallationId, string MemberId, DateTimeOffset At)
{
    /// <summary>True when the platform hands it over again where it is told <see cref="InboundReply.TooEarly"/>.</summary>
    public bool ComesAgain { get; init; }

    /// <summary>Free text. Edited is set when it replaces what <see cref="MessageRef"/> said before.</summary>
    /// <param name="ChannelId">Null in the chat with the bot alone.</param>
    /// <param name="ThreadOf">The platform's reference of the message that was answered in a thread; null outside a thread.</param>
    /// <param name="MessageRef">The platform's reference of this text, for edits and deletions.</param>
    public sealed record Text(
        string EventKey, string InstallationId, string MemberId, DateTimeOffset At,
        string? ChannelId, string? ThreadOf, string MessageRef, string Body, bool Edited = false)
        : Inbound(EventKey, InstallationId, MemberId, At);

    /// <summary>A person deleted what they had written.</summary>
    public sealed record Deletion(
        string EventKey, string InstallationId, string MemberId, DateTimeOffset At, string MessageRef)
        : Inbound(EventKey, InstallationId, MemberId, At);

    /// <summary>A command: Name is "goals" or "standup", Arguments is the rest as typed.</summary>
    /// <param name="Trigger">What lets the platform open a form in answer; null where none can be opened.</param>
    public sealed record Command(
        string EventKey, string InstallationId, string MemberId, DateTimeOffset At,
        string? ChannelId, string Name, string Arguments, string? Trigger)
        : Inbound(EventKey, InstallationId, MemberId, At);

    /// <summary>A tap on a button.</summary>
    /// <param name="MessageId">Our id of the message that the button stood in, where the platform tells.</param>
    public sealed record Action(
        string EventKey, string InstallationId, string MemberId, DateTimeOffset At,
        string? ChannelId, string? MessageId, string Name, string Value, string? Trigger)
        : Inbound(EventKey, InstallationId, MemberId, At);

    /// <summary>A filled-in form. Values of a field that takes several are several.</summary>
    public sealed record Submission(
        string EventKey, string InstallationId, string MemberId, DateTimeOffset At,
        string FormId, string State, IReadOnlyDictionary<string, IReadOnlyList<string>> Values)
        : Inbound(EventKey, InstallationId, MemberId, At);

    /// <summary>A person opened the bot's home view.</summary>
    public sealed record HomeOpened(string EventKey, string InstallationId, string MemberId, DateTimeOffset At)
        : Inbound(EventKey, InstallationId, MemberId, At);
}

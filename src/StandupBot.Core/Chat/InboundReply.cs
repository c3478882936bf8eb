namespace StandupBot.Core.Chat;

/// <summary>What goes back at once on the connection that the event came in on; everything else goes through the outbox.</summary>
public abstract record InboundReply
{
    private InboundReply() { }

    /// <summary>Taken; nothing to show at once.</summary>
    public sealed record Accepted : InboundReply;

    /// <summary>Open this form for the person who acted.</summary>
    public sealed record OpenForm(Form Form) : InboundReply;

    /// <summary>The form stays open; each text stands at its field and says what to do.</summary>
    public sealed record FormErrors(IReadOnlyDictionary<string, string> ByField) : InboundReply;

    /// <summary>Show this home view.</summary>
    public sealed record ShowHome(Message View) : InboundReply;

    /// <summary>
    /// Nothing happened: what it belongs to is not settled yet. Only for what <see cref="Inbound.ComesAgain"/>: the same is to be handed over
    /// again shortly.
    /// </summary>
    public sealed record TooEarly : InboundReply
    {
        public static TooEarly Instance { get; } = new();
    }

    public static InboundReply Done { get; } = new Accepted();
}

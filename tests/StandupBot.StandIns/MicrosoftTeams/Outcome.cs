using System.Text.Json.Nodes;

namespace StandupBot.StandIns.MicrosoftTeams;

/// <summary>What a person sees at once after a tap or a submission; nothing set: nothing but that it was taken.</summary>
public sealed record Outcome(BotAnswer Answer)
{
    /// <summary>The card that stands where the tapped one was, for this person.</summary>
    public JsonObject? Card { get; init; }

    /// <summary>The whole message as this person sees it by then.</summary>
    public JsonObject? Shown { get; init; }

    public Dialog? Dialog { get; init; }

    /// <summary>A line that is shown for a moment.</summary>
    public string? Line { get; init; }

    /// <summary>A red bar.</summary>
    public string? Error { get; init; }
}

/// <summary>A dialog that stands open: a card with inputs and its one button.</summary>
/// <param name="Context">What the client says again when the dialog is sent.</param>
public sealed record Dialog(string Title, JsonObject Card, (Chat Chat, string Conversation, string? ReplyTo) Where, string SubmitsAs, JsonObject Context)
{
    public string Text => Cards.TextOf(Card);
}

using System.Text.Json;
using StandupBot.Core.Chat;

namespace StandupBot.MicrosoftTeams.Cards;

/// <summary>What comes back from one of our cards. It comes from a client: whoever acts on it decides again what is allowed.</summary>
public abstract record CardSubmission
{
    private CardSubmission() { }

    /// <summary>A button was tapped.</summary>
    /// <param name="MessageId">Our id of the message that it stood in; null where the card did not say.</param>
    public sealed record Tap(string Name, string Value, string? MessageId) : CardSubmission;

    /// <summary>A form was sent off.</summary>
    /// <param name="Form">The form as it was shown, to be shown again with its problems; null when it cannot be read any more.</param>
    public sealed record Filled(string FormId, string State, Form? Form, IReadOnlyDictionary<string, IReadOnlyList<string>> Values) : CardSubmission;

    /// <summary>A home view asks for its newest state.</summary>
    public sealed record Home : CardSubmission;

    /// <summary>Nothing that our cards send.</summary>
    public sealed record Foreign : CardSubmission;

    /// <param name="data">The data of the card's action, with the inputs beside it.</param>
    public static CardSubmission Of(JsonElement? data) => CardData.Read(data);
}

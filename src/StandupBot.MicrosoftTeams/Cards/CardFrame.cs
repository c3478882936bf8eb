using System.Text.Json.Nodes;

namespace StandupBot.MicrosoftTeams.Cards;

/// <summary>The card around the elements, and the activity around the card.</summary>
internal static class CardFrame
{
    internal const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>Characters; it is shown only where no card can be.</summary>
    private const int LongestFallback = 2000;

    /// <summary>Characters of a notification; clients show far fewer.</summary>
    private const int LongestSummary = 500;

    public static JsonObject Card(IEnumerable<JsonObject> body, string fallbackText) => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = "1.5",
        ["fallbackText"] = Core.Digests.Phrasing.Clip.Line(fallbackText, LongestFallback),
        ["msteams"] = new JsonObject { ["width"] = "Full" },
        ["body"] = new JsonArray([.. body]),
    };

    public static JsonObject Attachment(JsonObject card) => new() { ["contentType"] = ContentType, ["content"] = card };

    /// <param name="summary">What a notification shows.</param>
    public static JsonObject Activity(JsonObject card, string summary) => new()
    {
        ["type"] = "message",
        ["summary"] = Core.Digests.Phrasing.Clip.Line(summary, LongestSummary),
        ["attachments"] = new JsonArray(Attachment(card)),
    };
}

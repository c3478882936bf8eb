using System.Text.Json.Nodes;
using StandupBot.Core.Chat;

namespace StandupBot.MicrosoftTeams.Cards;

/// <summary>
/// A message as Adaptive Cards 1.5: one card, or as many as its length needs, so that nothing is lost (behaviour 38). Each card stays far
/// below the 100 KB that Microsoft Teams takes.
/// </summary>
public static class MessageCards
{
    /// <summary>Bytes of a whole activity.</summary>
    public const int LargestActivity = 80 * 1024;

    /// <summary>Bytes of a card's elements: the rest is for the frame, the summary and the mentions.</summary>
    internal const int LargestBody = 64 * 1024;

    /// <param name="messageId">Our id of the message, which its buttons bring back; null for a view without one.</param>
    /// <param name="people">The platform's id of each member who may be notified.</param>
    /// <returns>Activities to be sent in this order; mostly one.</returns>
    public static IReadOnlyList<JsonObject> Activities(Message message, string? messageId, IReadOnlyDictionary<string, string> people)
    {
        var cards = Cards(message, messageId, people);
        return [.. cards.Select((card, i) => CardFrame.Activity(card, i == 0 ? message.Text : Continued(message.Text, i, cards.Count)))];
    }

    /// <summary>The home view of one person: it brings itself up to date whenever that person looks at it.</summary>
    /// <param name="userId">"29:...", whom the view is refreshed for; null for nobody.</param>
    public static JsonObject Home(Message view, string? userId)
    {
        var card = Cards(view, null, new Dictionary<string, string>())[0];
        if (userId is not null)
            card["refresh"] = new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["title"] = "Refresh", ["verb"] = CardData.Verb, ["data"] = CardData.Home() },
                ["userIds"] = new JsonArray(userId),
            };
        return card;
    }

    internal static IReadOnlyList<JsonObject> Cards(Message message, string? messageId, IReadOnlyDictionary<string, string> people)
    {
        var blocks = CardMentions.Known(message.Blocks, people);
        List<JsonObject> elements = [.. new CardBlocks(new CardButtons(messageId)).Of(blocks)];
        if (elements.Count == 0)
            elements.AddRange(CardText.Lines(message.Text, TextLook.Body));
        var mentions = CardMentions.Of(blocks, people);
        List<JsonObject> cards = [.. CardPortions.Of(elements, LargestBody).Select(portion => CardFrame.Card(portion, message.Text))];
        for (var i = 0; i < cards.Count; i++)
        {
            if (i > 0)
                ((JsonArray)cards[i]["body"]!).Insert(0, CardText.Lines(Continued("", i, cards.Count), TextLook.SmallPrint).Single());
            CardMentions.Put(cards[i], mentions);
        }

        return cards;
    }

    private static string Continued(string text, int part, int parts) =>
        FormattableString.Invariant($"Continued, {part + 1} of {parts}{(text.Length == 0 ? "" : $": {text}")}");
}

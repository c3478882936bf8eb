using System.Text.Json.Nodes;
using StandupBot.Core.Chat;

namespace StandupBot.MicrosoftTeams.Cards;

/// <summary>A form as a card in the chat, or inside a dialog, which has the title itself and knows Action.Submit only.</summary>
public static class FormCards
{
    /// <summary>Bytes; the rest is for the activity around it.</summary>
    private const int LargestForm = MessageCards.LargestActivity - 4096;

    private static readonly IReadOnlyDictionary<string, string> NoErrors = new Dictionary<string, string>();

    /// <summary>As a message in the chat.</summary>
    public static JsonObject Activity(Form form, IReadOnlyDictionary<string, string>? errors = null) =>
        CardFrame.Activity(InChat(form, errors ?? NoErrors), form.Title);

    public static JsonObject InChat(Form form, IReadOnlyDictionary<string, string> errors) => Fitting(form, shown =>
    {
        var card = CardFrame.Card([CardBlocks.Heading(form.Title), .. FormInputs.Of(shown, errors)], $"{form.Title}: this needs a newer Microsoft Teams.");
        card["actions"] = new JsonArray(CardButtons.Execute(form.Submit, "positive", CardData.Form(shown)));
        return card;
    });

    /// <summary>What answers task/fetch and its kin ("Dialogs in bots", task info object).</summary>
    public static JsonObject Dialog(Form form, IReadOnlyDictionary<string, string>? errors = null) => new()
    {
        ["title"] = form.Title,
        ["height"] = "large",
        ["width"] = "medium",
        ["card"] = CardFrame.Attachment(InDialog(form, errors ?? NoErrors)),
    };

    /// <summary>What stands where a form was, once it was taken.</summary>
    public static JsonObject Taken(string? title) => CardFrame.Activity(TakenCard(title), Sentence(title));

    internal static JsonObject TakenCard(string? title) => CardFrame.Card(CardText.Lines(Sentence(title), TextLook.Body), Sentence(title));

    private static string Sentence(string? title) => title is null ? "Sent." : $"Sent: {title}.";

    private static JsonObject InDialog(Form form, IReadOnlyDictionary<string, string> errors) => Fitting(form, shown =>
    {
        var card = CardFrame.Card(FormInputs.Of(shown, errors), $"{form.Title}: this needs a newer Microsoft Teams.");
        card["actions"] = new JsonArray(CardButtons.Submit(form.Submit, "positive", CardData.Form(shown)));
        return card;
    });

    /// <summary>
    /// A card that would be too large shows its longest list of choices as a text field, then the next longest: what is typed there is read as
    /// the same reference would be in a command. Only then is what explains shortened; what somebody wrote never is.
    /// </summary>
    private static JsonObject Fitting(Form form, Func<Form, JsonObject> draw)
    {
        for (var shown = form; ; shown = ChoiceAsText.LongestOf(shown)!)
        {
            var card = draw(shown);
            if (Json.Bytes(card) <= LargestForm)
                return card;
            if (ChoiceAsText.LongestOf(shown) is null)
                return draw(ShortNotes.Of(shown));
        }
    }
}

using System.Text.Json.Nodes;
using StandupBot.Core.Chat;

namespace StandupBot.MicrosoftTeams.Cards;

/// <summary>
/// Buttons as actions: Action.Execute, with Action.Submit for clients that do not know it; Action.Submit with task/fetch for what opens a
/// dialog; a question that unfolds in the card for what is to be confirmed.
/// </summary>
internal sealed class CardButtons(string? messageId)
{
    private int asked;

    /// <summary>Rows of buttons, each with the questions that its buttons unfold.</summary>
    public IEnumerable<JsonObject> Of(IReadOnlyList<Button> buttons)
    {
        foreach (var row in ButtonRows.Of([.. buttons.Select(button => button.Label)]))
        {
            List<JsonObject> questions = [];
            List<JsonNode> actions = [];
            foreach (var button in buttons.Take(row))
                actions.Add(button.Confirm is { } confirm ? Asking(button, confirm, questions) : Tap(button, button.Label));
            yield return Set([.. actions]);
            foreach (var question in questions)
                yield return question;
        }
    }

    /// <param name="verbless">The same data for both ways in which a client may send it.</param>
    public static JsonObject Execute(string title, string? style, JsonObject verbless) => new()
    {
        ["type"] = "Action.Execute",
        ["title"] = title,
        ["verb"] = CardData.Verb,
        ["style"] = style ?? "default",
        ["data"] = verbless,
        ["fallback"] = Submit(title, style, (JsonObject)verbless.DeepClone()),
    };

    public static JsonObject Submit(string title, string? style, JsonObject data) => new()
    {
        ["type"] = "Action.Submit", ["title"] = title, ["style"] = style ?? "default", ["data"] = data,
    };

    private static JsonObject Set(params JsonNode[] actions) => new() { ["type"] = "ActionSet", ["spacing"] = "Small", ["actions"] = new JsonArray(actions) };

    private JsonObject Tap(Button button, string title)
    {
        var data = CardData.Tap(button, messageId);
        if (!DialogButtons.Asks(button))
            return Execute(title, Style(button.Style), data);
        data["msteams"] = new JsonObject { ["type"] = "task/fetch" };
        return Submit(title, Style(button.Style), data);
    }

    private JsonObject Asking(Button button, Confirmation confirm, List<JsonObject> questions)
    {
        var id = FormattableString.Invariant($"ask{++asked}");
        questions.Add(new JsonObject
        {
            ["type"] = "Container", ["id"] = id, ["isVisible"] = false, ["style"] = "emphasis", ["spacing"] = "Small",
            ["items"] = new JsonArray([
                .. CardText.Lines(RichText.Strong(confirm.Title), TextLook.Item),
                .. CardText.Lines(confirm.Text, TextLook.Item),
                Set(Tap(button with { Confirm = null }, confirm.Yes), Toggle(confirm.No, id, "default")),
            ]),
        });
        return Toggle(button.Label, id, Style(button.Style));
    }

    private static JsonObject Toggle(string title, string id, string? style) => new()
    {
        ["type"] = "Action.ToggleVisibility", ["title"] = title, ["style"] = style ?? "default", ["targetElements"] = new JsonArray(id),
    };

    private static string? Style(ButtonStyle style) => style switch
    {
        ButtonStyle.Primary => "positive",
        ButtonStyle.Danger => "destructive",
        _ => null,
    };
}

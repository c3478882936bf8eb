using System.Text.Json.Nodes;
using StandupBot.Core.Chat;

namespace StandupBot.Slack.BlockKit;

/// <summary>Buttons: the action id is the button's action, the value its value.</summary>
internal static class Buttons
{
    /// <summary>As many blocks as the buttons need.</summary>
    internal static IEnumerable<BlockGroup> Rows(IReadOnlyList<Button> buttons) => buttons.Chunk(Limits.Actions).Select(row => new BlockGroup(
        [new JsonObject { ["type"] = "actions", ["elements"] = new JsonArray([.. Of(row)]) }], row.Sum(Length)));

    /// <summary>With the question that may stand behind it.</summary>
    internal static int Length(Button button) => Math.Min(button.Label.Length, Limits.Button)
        + (button.Confirm is { } confirm ? Math.Min(confirm.Title.Length, Limits.ConfirmTitle) + Math.Min(confirm.Text.Length, Limits.ConfirmText) + 2 * Limits.ConfirmButton : 0);

    internal static IEnumerable<JsonObject> Of(IReadOnlyList<Button> buttons)
    {
        Dictionary<string, int> used = new(StringComparer.Ordinal);
        foreach (var button in buttons)
            yield return Of(button, used[button.Action] = used.GetValueOrDefault(button.Action) + 1);
    }

    private static JsonObject Of(Button button, int nth)
    {
        JsonObject shown = new()
        {
            ["type"] = "button", ["action_id"] = ActionIds.Of(button.Action, nth),
            ["text"] = PlainText.Of(button.Label, Limits.Button), ["value"] = Cut.At(button.Value, Limits.ButtonValue),
        };
        if (button.Style != ButtonStyle.Plain)
            shown["style"] = button.Style == ButtonStyle.Primary ? "primary" : "danger";
        if (button.Confirm is { } confirm)
            shown["confirm"] = Confirm(confirm, button.Style);
        return shown;
    }

    private static JsonObject Confirm(Confirmation confirm, ButtonStyle style)
    {
        JsonObject dialog = new()
        {
            ["title"] = PlainText.Of(confirm.Title, Limits.ConfirmTitle), ["text"] = PlainText.Of(confirm.Text, Limits.ConfirmText),
            ["confirm"] = PlainText.Of(confirm.Yes, Limits.ConfirmButton), ["deny"] = PlainText.Of(confirm.No, Limits.ConfirmButton),
        };
        if (style == ButtonStyle.Danger)
            dialog["style"] = "danger";
        return dialog;
    }
}

/// <summary>Text without any markup, as labels are; Slack refuses an empty one.</summary>
internal static class PlainText
{
    internal static JsonObject Of(string text, int longest) =>
        new() { ["type"] = "plain_text", ["text"] = string.IsNullOrWhiteSpace(text) ? "-" : Cut.At(text, longest), ["emoji"] = false };
}

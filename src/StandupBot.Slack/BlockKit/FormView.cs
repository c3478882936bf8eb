using System.Text.Json.Nodes;
using StandupBot.Core.Chat;

namespace StandupBot.Slack.BlockKit;

/// <summary>A form as a modal: each input's block id is its field's id, so that errors and values find their way. https://docs.slack.dev/reference/views/modal-views</summary>
internal static class FormView
{
    private const string Cancel = "Cancel";
    private const string Rest = "This form has more fields than Slack shows. Send it in parts, or write it as a message in our chat.";

    /// <param name="nonce">Names this opening of the form.</param>
    internal static JsonObject Of(Form form, string nonce) => new()
    {
        ["type"] = "modal", ["callback_id"] = Cut.At(form.Id, Limits.Id), ["private_metadata"] = Metadata(form, nonce),
        ["title"] = PlainText.Of(form.Title, Limits.Title), ["submit"] = PlainText.Of(form.Submit, Limits.Title), ["close"] = PlainText.Of(Cancel, Limits.Title),
        ["blocks"] = Blocks(form.Fields),
    };

    /// <summary>Half a state would name something else: a form that cannot say what it is about is a bug.</summary>
    private static string Metadata(Form form, string nonce)
    {
        var metadata = new FormState(form.Id, nonce, form.State).ToString();
        return metadata.Length <= Limits.Metadata ? metadata : throw new InvalidOperationException($"The state of form {form.Id} is too long: {metadata.Length} characters.");
    }

    /// <summary>Long lists in many fields are the only thing that makes a form too large: they are shortened first, together.</summary>
    private static JsonArray Blocks(IReadOnlyList<Field> fields)
    {
        List<JsonObject> blocks = [];
        foreach (var room in ChoiceRoom.FromAmple)
        {
            blocks = [.. fields.SelectMany(field => Of(field, room))];
            if (blocks.Count <= Limits.BlocksOfView && blocks.Sum(Limits.Bytes) <= Limits.View)
                return new JsonArray([.. blocks]);
        }

        return new JsonArray([.. Fitting(blocks), .. Note(Rest)]);
    }

    private static IEnumerable<JsonObject> Fitting(IReadOnlyList<JsonObject> blocks)
    {
        var bytes = 0;
        return blocks.Take(Limits.BlocksOfView - 1).TakeWhile(block => (bytes += Limits.Bytes(block)) <= Limits.View);
    }

    private static IEnumerable<JsonObject> Of(Field field, ChoiceRoom room) => field switch
    {
        Field.Note note => Note(note.Body),
        // Slack takes no list without options, and there is nothing to choose anyway.
        Field.Choice { Options.Count: 0 } choice => Note($"{choice.Label}: there is nothing to choose from yet."),
        Field.Input input => [Input(input, room)],
        _ => throw new InvalidOperationException($"Unknown field {field.GetType().Name}."),
    };

    private static IEnumerable<JsonObject> Note(RichText text) => BlockRenderer.Text(text, SlackNames.None).SelectMany(group => group.Blocks);

    private static JsonObject Input(Field.Input input, ChoiceRoom room)
    {
        JsonObject block = new()
        {
            ["type"] = "input", ["block_id"] = input.Id, ["label"] = PlainText.Of(input.Label, Limits.Label),
            // An unticked box is an answer.
            ["optional"] = !input.Required || input is Field.Toggle,
            ["element"] = FormElements.Of(input, room),
        };
        if (!string.IsNullOrWhiteSpace(input.Hint))
            block["hint"] = PlainText.Of(input.Hint, Limits.Label);
        return block;
    }
}

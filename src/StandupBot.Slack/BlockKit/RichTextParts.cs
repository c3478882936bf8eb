using System.Text.Json.Nodes;
using StandupBot.Core.Chat;

namespace StandupBot.Slack.BlockKit;

/// <summary>
/// A line as elements of a rich_text block: words are words there, whatever characters they hold, so that no text of a person's can call
/// anybody or turn into markup (behaviour 42). https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
/// </summary>
internal static class RichTextParts
{
    internal static JsonArray Elements(RichText text, SlackNames names)
    {
        JsonArray elements = [];
        foreach (var run in text.Runs)
            if (Element(run, names) is { } element)
                elements.Add((JsonNode)element);
        return elements;
    }

    internal static JsonObject Section(RichText text, SlackNames names) => new() { ["type"] = "rich_text_section", ["elements"] = Elements(text, names) };

    internal static JsonObject Block(params IEnumerable<JsonObject> parts) => new() { ["type"] = "rich_text", ["elements"] = new JsonArray([.. parts]) };

    /// <summary>The text in pieces of at most so many characters; every word is in one of them.</summary>
    internal static IReadOnlyList<RichText> Pieces(RichText text, int longest)
    {
        List<RichText> pieces = [];
        List<Inline> piece = [];
        var room = longest;
        foreach (var run in text.Runs.SelectMany(run => Short(run, longest)))
        {
            var length = Length(run);
            if (length > room && piece.Count > 0)
            {
                pieces.Add(new RichText(piece));
                (piece, room) = ([], longest);
            }

            piece.Add(run);
            room -= length;
        }

        if (piece.Count > 0)
            pieces.Add(new RichText(piece));
        return pieces;
    }

    internal static int Length(RichText text) => text.Runs.Sum(Length);

    private static int Length(Inline run) => run switch
    {
        Inline.Link link => Urls.LabelOf(link).Length + link.Url.Length,
        Inline.Time time => time.Plain.Length + Mrkdwn.TimeFormat.Length,
        _ => RichText.Of(run).Plain().Length,
    };

    private static IEnumerable<Inline> Short(Inline run, int longest) => run switch
    {
        Inline.Words words => Cut.Pieces(words.Text, longest).Select(piece => new Inline.Words(piece)),
        Inline.Strong strong => Cut.Pieces(strong.Text, longest).Select(piece => new Inline.Strong(piece)),
        Inline.Person person when Length(person) > longest => Cut.Pieces(person.Name, longest).Select(piece => new Inline.Words(piece)),
        Inline.Link link when !Urls.Fits(link.Url) || Length(link) > longest => Cut.Pieces(link.Text, longest).Select(piece => new Inline.Words(piece)),
        _ => [run],
    };

    private static JsonObject? Element(Inline run, SlackNames names) => run switch
    {
        Inline.Words words => Words(words.Text),
        Inline.Strong strong when Words(strong.Text) is { } bold => Bold(bold),
        Inline.Strong => null,
        Inline.Person person => names.Called(person) is { } id ? new JsonObject { ["type"] = "user", ["user_id"] = id } : Words(person.Name),
        Inline.Link link => Urls.Fits(link.Url) ? new JsonObject { ["type"] = "link", ["url"] = link.Url, ["text"] = Urls.LabelOf(link) } : Words(link.Text),
        Inline.Time time => new JsonObject { ["type"] = "date", ["timestamp"] = time.At.ToUnixTimeSeconds(), ["format"] = Mrkdwn.TimeFormat, ["fallback"] = time.Plain },
        _ => throw new InvalidOperationException($"Unknown inline {run.GetType().Name}."),
    };

    private static JsonObject? Words(string text) => text.Length == 0 ? null : new JsonObject { ["type"] = "text", ["text"] = text };

    private static JsonObject Bold(JsonObject text)
    {
        text["style"] = new JsonObject { ["bold"] = true };
        return text;
    }
}

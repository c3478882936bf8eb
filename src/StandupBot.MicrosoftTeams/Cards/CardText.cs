using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using StandupBot.Core.Chat;

namespace StandupBot.MicrosoftTeams.Cards;

/// <summary>
/// Lines of text as card elements. Words go into text runs, which no client reads as markup. Only what a text run cannot hold (a person who is
/// notified, a time in the reader's zone) makes the line a text block, with every mark of its words escaped.
/// </summary>
internal static class CardText
{
    /// <summary>Characters of one element; what is longer goes on in the next.</summary>
    private const int LongestElement = 6000;

    /// <summary>What browsers take for sure; a longer one is no link but its words.</summary>
    private const int LongestUrl = 2000;

    private const string Marks = "\\`*_{}[]()<>#+-.!|~&:=\"'";

    /// <summary>One element a line, so that no line break depends on how a client reads it.</summary>
    public static IEnumerable<JsonObject> Lines(RichText text, TextLook look)
    {
        var first = true;
        foreach (var line in CutLines.Of(text, LongestElement))
        {
            if (line.Runs.Count == 0)
                continue;
            var element = line.Runs.Any(NeedsMarkup) ? TextBlock(line, look) : RichTextBlock(line, look);
            element["spacing"] = first ? look.Spacing : "None";
            first = false;
            yield return element;
        }
    }

    /// <summary>Words inside markup: they stay words.</summary>
    public static string Escaped(string words)
    {
        StringBuilder escaped = new(words.Length + 8);
        foreach (var c in words.ReplaceLineEndings(" "))
        {
            if (Marks.Contains(c))
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>A line as markup: for text blocks and facts.</summary>
    public static string Markup(RichText line) => string.Concat(line.Runs.Select(Markup));

    /// <summary>How Microsoft Teams finds the words that notify somebody.</summary>
    public static string MentionOf(string name) => $"<at>{Plain(name)}</at>";

    private static string Plain(string name) => new([.. name.Where(c => c is not ('<' or '>' or '*' or '_' or '`' or '[' or ']' or '\\'))]);

    private static bool NeedsMarkup(Inline run) => run is Inline.Person { Notify: true } or Inline.Time;

    private static JsonObject RichTextBlock(RichText line, TextLook look) => new()
    {
        ["type"] = "RichTextBlock",
        ["inlines"] = new JsonArray([.. line.Runs.SelectMany(run => Plain(run).Select(words => (JsonNode)Run(run, words, look)))]),
    };

    /// <summary>Clients work out "{{DATE(...)}}" in text runs too; never across two of them.</summary>
    private static string[] Plain(Inline run) => RichText.Of(run).Plain().Replace("{{", "{\0{", StringComparison.Ordinal).Replace("{{", "{\0{", StringComparison.Ordinal).Split('\0', StringSplitOptions.RemoveEmptyEntries);

    private static JsonObject Run(Inline run, string words, TextLook look)
    {
        JsonObject text = new() { ["type"] = "TextRun", ["text"] = words };
        if (run is Inline.Strong || look.Bold)
            text["weight"] = "Bolder";
        if (run is not Inline.Link link || !IsWeb(link.Url))
            return look.On(text);
        text["selectAction"] = new JsonObject { ["type"] = "Action.OpenUrl", ["url"] = link.Url };
        return (look with { Colour = "Accent" }).On(text);
    }

    private static JsonObject TextBlock(RichText line, TextLook look)
    {
        JsonObject block = new() { ["type"] = "TextBlock", ["text"] = Markup(line), ["wrap"] = true };
        if (look.Bold)
            block["weight"] = "Bolder";
        return look.On(block);
    }

    private static string Markup(Inline run) => run switch
    {
        Inline.Strong strong when Trimmed(strong.Text) is (var before, { Length: > 0 } words, var after) => $"{before}**{Escaped(words)}**{after}",
        Inline.Person { Notify: true } person => MentionOf(person.Name),
        Inline.Link link when IsWeb(link.Url) => $"[{Escaped(link.Text)}]({Uri.EscapeDataString(link.Url).Replace("%3A", ":", StringComparison.Ordinal).Replace("%2F", "/", StringComparison.Ordinal)})",
        Inline.Time time => string.Create(CultureInfo.InvariantCulture, $"{{{{TIME({time.At.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ})}}}}"),
        _ => Escaped(RichText.Of(run).Plain()),
    };

    private static (string Before, string Words, string After) Trimmed(string text)
    {
        var words = text.Trim();
        var start = words.Length == 0 ? 0 : text.IndexOf(words[0], StringComparison.Ordinal);
        return (text[..start], words, words.Length == 0 ? "" : text[(start + words.Length)..]);
    }

    private static bool IsWeb(string url) => url.Length <= LongestUrl && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";
}

/// <summary>How a line looks.</summary>
internal sealed record TextLook(string Spacing = "Small", bool Subtle = false, bool Bold = false, bool Italic = false, string? Colour = null)
{
    public static TextLook Body { get; } = new("Medium");

    public static TextLook Item { get; } = new();

    public static TextLook SmallPrint { get; } = new(Subtle: true);

    public static TextLook Label { get; } = new("Medium", Bold: true);

    public static TextLook Problem { get; } = new(Bold: true, Colour: "Attention");

    public JsonObject On(JsonObject text)
    {
        if (Subtle)
            (text["isSubtle"], text["size"]) = (true, "Small");
        if (Italic && text["type"]!.GetValue<string>() == "TextRun")
            text["italic"] = true;
        if (Colour is not null)
            text["color"] = Colour;
        return text;
    }
}

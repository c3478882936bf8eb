using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StandupBot.Slack.Tests.BlockKit;

/// <summary>
/// Reads what is sent to Slack as Slack would, and says everything that Slack would refuse or read as more than words. The limits are the
/// documentation's, written down here a second time on purpose.
/// </summary>
internal static partial class BlockKitLinter
{
    private const int MostText = 10_000;

    [GeneratedRegex(@"^(?:[^<>&]|&(?:amp|lt|gt);|<@[UW][A-Z0-9]+>|<!date\^\d+\^[^<>|]+\|[^<>|]+>|<(?:https?|mailto):[^<>|\s]+\|[^<>|]+>)*$", RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Marked();

    public static IReadOnlyList<string> Message(string text, JsonArray blocks)
    {
        Report report = new();
        report.Range("text", text.Length, 1, 4000);
        report.Check(Marked().IsMatch(text), $"text holds raw markup: {text}");
        Blocks(report, blocks, 50);
        report.Check(blocks.Count > 0, "no blocks");
        report.Check(TextIn(blocks) <= MostText, $"{TextIn(blocks)} characters over all blocks");
        return report.Lines;
    }

    public static IReadOnlyList<string> Modal(JsonObject view)
    {
        Report report = new();
        report.Check(Said(view, "type") == "modal", "not a modal");
        foreach (var name in new[] { "title", "submit", "close" })
            Plain(report, view[name], $"view.{name}", 24);
        report.Range("callback_id", Said(view, "callback_id")?.Length ?? 0, 1, 255);
        report.Range("private_metadata", Said(view, "private_metadata")?.Length ?? 0, 0, 3000);
        View(report, view);
        return report.Lines;
    }

    public static IReadOnlyList<string> Home(JsonObject view)
    {
        Report report = new();
        report.Check(Said(view, "type") == "home", "not a home view");
        report.Check(view["title"] is null && view["submit"] is null, "a home view has no title");
        View(report, view);
        return report.Lines;
    }

    /// <summary>All that people read, in order.</summary>
    public static string Read(JsonNode? node) => node switch
    {
        JsonObject { Count: > 0 } part when Said(part, "type") == "date" => Said(part, "fallback") ?? "",
        JsonObject { Count: > 0 } part when part["text"] is JsonValue text && Said(part, "type") == "mrkdwn" => Unmarked(text.GetValue<string>()),
        JsonObject part when part["text"] is JsonValue text => text.GetValue<string>(),
        JsonObject part => string.Concat(part.Where(p => p.Key is not ("value" or "action_id" or "url")).Select(p => Read(p.Value))),
        JsonArray list => string.Concat(list.Select(Read)),
        _ => "",
    };

    private static void View(Report report, JsonObject view)
    {
        report.Check(System.Text.Encoding.UTF8.GetByteCount(view.ToJsonString(SlackJson.Options)) <= 250_000, "the view is too large");
        Blocks(report, (JsonArray)view["blocks"]!, 100);
    }

    private static void Blocks(Report report, JsonArray blocks, int most)
    {
        report.Range("blocks", blocks.Count, 0, most);
        var ids = blocks.Select(b => Said(b, "block_id")).OfType<string>().ToList();
        report.Check(ids.Count == ids.Distinct(StringComparer.Ordinal).Count(), "a block_id stands twice");
        report.Check(ids.TrueForAll(id => id.Length is >= 1 and <= 255), "a block_id is too long");
        foreach (var block in blocks)
            Block(report, (JsonObject)block!);
    }

    private static void Block(Report report, JsonObject block)
    {
        switch (Said(block, "type"))
        {
            case "section": Section(report, block); break;
            case "header": Plain(report, block["text"], "header", 150); break;
            case "divider": break;
            case "context": Each(report, block, 10, element => Text(report, element, "context", 3000)); break;
            case "actions": Actions(report, block); break;
            case "input": Input(report, block); break;
            case "rich_text": RichText(report, block); break;
            case var other: report.Check(false, $"unknown block {other}"); break;
        }
    }

    private static void Section(Report report, JsonObject block)
    {
        report.Check(block["text"] is not null || block["fields"] is not null, "a section without text");
        if (block["text"] is { } text)
            Text(report, text, "section", 3000);
        if (block["fields"] is JsonArray fields)
        {
            report.Range("fields", fields.Count, 1, 10);
            foreach (var field in fields)
                Text(report, field, "field", 2000);
        }

        if (block["accessory"] is JsonObject accessory)
            Button(report, accessory);
    }

    private static void Actions(Report report, JsonObject block)
    {
        Each(report, block, 25, element => Button(report, (JsonObject)element!));
        var ids = ((JsonArray)block["elements"]!).Select(e => Said(e, "action_id")).ToList();
        report.Check(ids.Count == ids.Distinct(StringComparer.Ordinal).Count(), "an action_id stands twice in a block");
    }

    private static void Button(Report report, JsonObject button)
    {
        report.Check(Said(button, "type") == "button", "only buttons are sent");
        report.Range("action_id", Said(button, "action_id")?.Length ?? 0, 1, 255);
        report.Range("value", Said(button, "value")?.Length ?? 0, 0, 2000);
        report.Range("url", Said(button, "url")?.Length ?? 0, 0, 3000);
        report.Check(Said(button, "style") is null or "primary" or "danger", "an unknown style");
        Plain(report, button["text"], "button", 75);
        if (button["confirm"] is not { } confirm)
            return;
        Plain(report, confirm["title"], "confirm.title", 100);
        Plain(report, confirm["text"], "confirm.text", 300);
        Plain(report, confirm["confirm"], "confirm.confirm", 30);
        Plain(report, confirm["deny"], "confirm.deny", 30);
    }

    private static void Input(Report report, JsonObject block)
    {
        Plain(report, block["label"], "label", 2000);
        if (block["hint"] is { } hint)
            Plain(report, hint, "hint", 2000);
        report.Check(Said(block, "block_id") is not null, "an input without a block_id");
        var element = (JsonObject)block["element"]!;
        report.Range("action_id", Said(element, "action_id")?.Length ?? 0, 1, 255);
        if (element["placeholder"] is { } placeholder)
            Plain(report, placeholder, "placeholder", 150);
        switch (Said(element, "type"))
        {
            case "plain_text_input": TextInput(report, element); break;
            case "number_input": NumberInput(report, element); break;
            case "datepicker": report.Check(Said(element, "initial_date") is null or { Length: 10 }, "a date is YYYY-MM-DD"); break;
            case "checkboxes" or "radio_buttons": Options(report, element, 10); break;
            case "static_select" or "multi_static_select": Options(report, element, 100); break;
            case var other: report.Check(false, $"unknown element {other}"); break;
        }
    }

    private static void TextInput(Report report, JsonObject element)
    {
        var longest = element["max_length"]?.GetValue<int>() ?? 3000;
        report.Range("max_length", longest, 1, 3000);
        report.Range("initial_value", Said(element, "initial_value")?.Length ?? 0, 0, longest);
    }

    private static void NumberInput(Report report, JsonObject element)
    {
        double? At(string name) => Said(element, name) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;
        report.Check(!(At("initial_value") < At("min_value")) && !(At("initial_value") > At("max_value")), "a number out of its range");
    }

    private static void Options(Report report, JsonObject element, int most)
    {
        var groups = element["option_groups"] is JsonArray grouped ? grouped : [new JsonObject { ["options"] = element["options"]!.DeepClone() }];
        report.Range("option_groups", groups.Count, 1, 100);
        List<string> known = [];
        foreach (var group in groups)
        {
            if (group!["label"] is { } label)
                Plain(report, label, "group", 75);
            var options = (JsonArray)group["options"]!;
            report.Range("options", options.Count, 1, most);
            foreach (var option in options)
                Option(report, option!, known);
        }

        JsonNode?[] initial = [.. element["initial_options"] as JsonArray ?? [], element["initial_option"]];
        report.Check(initial.OfType<JsonObject>().All(o => known.Contains(o.ToJsonString())), "an initial option that is none of the options");
    }

    private static void Option(Report report, JsonNode option, List<string> known)
    {
        Plain(report, option["text"], "option", 75);
        report.Range("option.value", Said(option, "value")?.Length ?? 0, 1, 75);
        known.Add(option.ToJsonString());
    }

    private static void RichText(Report report, JsonObject block)
    {
        report.Check(TextIn(block) <= 3000, "a rich text over 3,000 characters");
        foreach (var part in (JsonArray)block["elements"]!)
            RichPart(report, (JsonObject)part!);
    }

    private static void RichPart(Report report, JsonObject part)
    {
        var inner = (JsonArray)part["elements"]!;
        report.Check(inner.Count > 0, "an empty part of a rich text");
        var type = Said(part, "type");
        report.Check(type is "rich_text_section" or "rich_text_list" or "rich_text_quote", $"unknown part {type}");
        foreach (var element in inner)
        {
            if (type == "rich_text_list")
                RichPart(report, (JsonObject)element!);
            else
                RichElement(report, (JsonObject)element!);
        }
    }

    private static void RichElement(Report report, JsonObject element)
    {
        switch (Said(element, "type"))
        {
            case "text": report.Range("rich text", Said(element, "text")?.Length ?? 0, 1, 3000); break;
            case "user": report.Check(Said(element, "user_id") is ['U' or 'W', ..], "a user without an id"); break;
            case "link": report.Range("url", Said(element, "url")?.Length ?? 0, 1, 3000); break;
            case "date": report.Check(element["timestamp"] is not null && Said(element, "fallback") is { Length: > 0 }, "a date without a fallback"); break;
            case var other: report.Check(false, $"unknown element {other}"); break;
        }
    }

    private static void Each(Report report, JsonObject block, int most, Action<JsonNode?> check)
    {
        var elements = (JsonArray)block["elements"]!;
        report.Range($"{Said(block, "type")}.elements", elements.Count, 1, most);
        foreach (var element in elements)
            check(element);
    }

    private static void Text(Report report, JsonNode? text, string where, int longest)
    {
        if (Said(text, "type") == "plain_text")
        {
            Plain(report, text, where, longest);
            return;
        }

        report.Check(Said(text, "type") == "mrkdwn", $"{where} is no text");
        report.Range(where, Said(text, "text")?.Length ?? 0, 1, longest);
        report.Check(Marked().IsMatch(Said(text, "text") ?? ""), $"{where} holds raw markup: {Said(text, "text")}");
    }

    private static void Plain(Report report, JsonNode? text, string where, int longest)
    {
        report.Check(Said(text, "type") == "plain_text", $"{where} has to be plain text");
        report.Range(where, Said(text, "text")?.Length ?? 0, 1, longest);
        report.Check(!string.IsNullOrWhiteSpace(Said(text, "text")), $"{where} is blank");
    }

    private static int TextIn(JsonNode node) => Read(node).Length;

    private static string Unmarked(string text) => UnmarkedText().Replace(text, m => m.Groups["label"].Value)
        .Replace("*", "", StringComparison.Ordinal).Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);

    [GeneratedRegex(@"<[^<>|]+\|(?<label>[^<>|]+)>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex UnmarkedText();

    private static string? Said(JsonNode? node, string name) =>
        node is JsonObject part && part[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private sealed class Report
    {
        public List<string> Lines { get; } = [];

        public void Check(bool holds, string trouble)
        {
            if (!holds)
                Lines.Add(trouble);
        }

        public void Range(string what, int length, int least, int most) => Check(length >= least && length <= most, $"{what} is {length}, not {least} to {most}");
    }
}

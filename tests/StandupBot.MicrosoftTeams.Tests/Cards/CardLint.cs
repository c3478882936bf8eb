using System.Text.Json.Nodes;
using StandupBot.MicrosoftTeams.Cards;
using Xunit;

namespace StandupBot.MicrosoftTeams.Tests.Cards;

/// <summary>The limits of Adaptive Cards in Microsoft Teams, as far as a machine can see them without drawing.</summary>
internal static class CardLint
{
    private const int MostActions = 6;

    private static readonly Dictionary<string, string[]> Known = new()
    {
        ["AdaptiveCard"] = ["$schema", "version", "fallbackText", "msteams", "body", "actions", "refresh"],
        ["TextBlock"] = ["text", "wrap", "style", "size", "weight", "spacing", "separator", "isSubtle", "color"],
        ["RichTextBlock"] = ["inlines", "spacing", "separator"],
        ["TextRun"] = ["text", "weight", "isSubtle", "size", "italic", "color", "selectAction"],
        ["Container"] = ["id", "isVisible", "style", "spacing", "separator", "items"],
        ["ColumnSet"] = ["columns", "spacing", "separator"],
        ["Column"] = ["width", "spacing", "items"],
        ["FactSet"] = ["facts", "spacing", "separator"],
        ["ActionSet"] = ["actions", "spacing", "separator"],
        ["Action.Execute"] = ["title", "verb", "style", "data", "fallback"],
        ["Action.Submit"] = ["title", "style", "data"],
        ["Action.OpenUrl"] = ["url"],
        ["Action.ToggleVisibility"] = ["title", "style", "targetElements"],
        ["Input.Text"] = ["id", "label", "isMultiline", "value", "placeholder", "maxLength", "isRequired", "errorMessage", "spacing", "separator"],
        ["Input.ChoiceSet"] = ["id", "label", "style", "wrap", "value", "placeholder", "choices", "isMultiSelect", "isRequired", "errorMessage", "spacing", "separator"],
        ["Input.Number"] = ["id", "label", "min", "max", "value", "isRequired", "errorMessage", "spacing", "separator"],
        ["Input.Date"] = ["id", "label", "value", "isRequired", "errorMessage", "spacing", "separator"],
        ["Input.Toggle"] = ["id", "title", "wrap", "valueOn", "valueOff", "value", "spacing", "separator"],
    };

    public static void Check(JsonObject activity)
    {
        Assert.InRange(Json.Bytes(activity), 1, MessageCards.LargestActivity);
        Assert.Equal("message", (string?)activity["type"]);
        Assert.False(string.IsNullOrWhiteSpace((string?)activity["summary"]), "A notification needs words.");
        CheckCard(activity["attachments"]![0]!["content"]!.AsObject());
    }

    public static void CheckCard(JsonObject card)
    {
        Assert.Equal("1.5", (string?)card["version"]);
        Assert.False(string.IsNullOrWhiteSpace((string?)card["fallbackText"]));
        Assert.NotEmpty(card["body"]!.AsArray());
        var elements = Elements(card).ToList();
        Assert.All(elements, CheckElement);
        var ids = elements.Select(e => (string?)e["id"]).OfType<string>().ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(elements.Where(e => e.ContainsKey("targetElements")), e => Assert.Contains((string)e["targetElements"]![0]!, ids));
        Assert.True(card["refresh"]?["userIds"] is not JsonArray users || users.Count is > 0 and <= 60, "A refresh names 1 to 60 people.");
        CheckMentions(card, elements);
    }

    /// <summary>The same without the packed form, whose letters depend on the version of the compressor.</summary>
    public static JsonNode WithoutPacked(JsonNode sent)
    {
        var copy = sent.DeepClone();
        foreach (var data in All(copy).Where(o => o.ContainsKey("shown")))
            data["shown"] = "...";
        return copy;
    }

    /// <summary>Every object that says its type, at any depth; data of actions excepted.</summary>
    public static IEnumerable<JsonObject> Elements(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(Elements),
        JsonObject one => (one.ContainsKey("type") ? [one] : Enumerable.Empty<JsonObject>())
            .Concat(one.Where(p => p.Key is not ("data" or "msteams")).SelectMany(p => Elements(p.Value))),
        _ => [],
    };

    private static void CheckElement(JsonObject element)
    {
        var type = (string)element["type"]!;
        Assert.True(Known.TryGetValue(type, out var known), $"{type} is no element of ours.");
        Assert.Empty(element.Select(p => p.Key).Except([.. known!, "type"]));
        if (type.StartsWith("Input.", StringComparison.Ordinal))
            CheckInput(element);
        if (type.StartsWith("Action.", StringComparison.Ordinal))
            CheckAction(element);
        if (element["actions"] is JsonArray actions)
            Assert.InRange(actions.Count, 1, MostActions);
        if (type == "TextBlock")
            Assert.True((bool)element["wrap"]!, "A text that is cut off cannot be read.");
        if (type == "TextRun")
            Assert.DoesNotContain("{{", (string?)element["text"], StringComparison.Ordinal);
        if (element["text"] is { } text)
            Assert.False(string.IsNullOrEmpty((string?)text), $"An empty {type}.");
        foreach (var list in (string[])["inlines", "items", "columns", "facts"])
            Assert.True(element[list] is not JsonArray { Count: 0 }, $"An empty {type}.");
    }

    private static void CheckInput(JsonObject input)
    {
        Assert.False(string.IsNullOrEmpty((string?)input["id"]));
        Assert.False(string.IsNullOrWhiteSpace((string?)(input["label"] ?? input["title"])), "Whoever cannot see the card needs a label.");
        Assert.Equal(input.ContainsKey("isRequired"), input.ContainsKey("errorMessage"));
        if (input["choices"] is not JsonArray choices)
            return;
        var values = choices.Select(c => (string)c!["value"]!).ToList();
        Assert.NotEmpty(values);
        Assert.Equal(values.Count, values.Distinct().Count());
        Assert.All(choices, c => Assert.False(string.IsNullOrWhiteSpace((string?)c!["title"])));
        if (input.ContainsKey("isMultiSelect"))
            Assert.All(values, value => Assert.DoesNotContain(',', value));
    }

    private static void CheckAction(JsonObject action)
    {
        if ((string)action["type"]! != "Action.OpenUrl")
            Assert.InRange(((string)action["title"]!).Length, 1, 75);
        if (action["data"] is not JsonObject data)
            return;
        var foreign = data.Select(p => p.Key).Where(k => k.StartsWith("msteams", StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.True(foreign.Count == 0 || ((string)action["type"]! == "Action.Submit" && (string?)data["msteams"]!["type"] == "task/fetch"), "A key of Microsoft Teams' own, by accident.");
        if (action["fallback"] is { } fallback)
            Assert.True(JsonNode.DeepEquals(data, fallback["data"]), "Both ways carry the same.");
        else
            Assert.True((string)action["type"]! == "Action.Submit" || data["standupbot"]!["do"]!.GetValue<string>() == "home", "An Execute needs its fallback.");
    }

    /// <summary>Everything that looks like a mention is one of the card's own, and every mention is used.</summary>
    private static void CheckMentions(JsonObject card, List<JsonObject> elements)
    {
        var mentions = (card["msteams"]!["entities"] as JsonArray ?? []).Select(e => (string)e!["text"]!).ToList();
        var markup = elements.Where(e => (string)e["type"]! == "TextBlock").Select(e => (string)e["text"]!)
            .Concat(elements.Where(e => e.ContainsKey("facts")).SelectMany(e => e["facts"]!.AsArray()).Select(f => (string)f!["value"]!)).ToList();
        Assert.All(mentions, mention => Assert.Contains(markup, text => text.Contains(mention, StringComparison.Ordinal)));
        foreach (var text in markup)
        {
            var rest = mentions.Aggregate(text, (left, mention) => left.Replace(mention, "", StringComparison.Ordinal));
            Assert.DoesNotContain("<", rest.Replace("\\<", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\{\{(?!TIME\(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\)\}\})", rest.Replace("\\{", "", StringComparison.Ordinal));
        }
    }

    private static IEnumerable<JsonObject> All(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(All),
        JsonObject one => one.SelectMany(p => All(p.Value)).Append(one),
        _ => [],
    };
}

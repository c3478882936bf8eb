using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StandupBot.StandIns.MicrosoftTeams;

/// <summary>What a client does with an Adaptive Card: reads it out, finds its buttons, gathers its inputs.</summary>
public static partial class Cards
{
    /// <summary>Every button of the card with a title, wherever it stands, behind "show" cards too.</summary>
    public static IEnumerable<JsonObject> Actions(JsonNode card) =>
        Objects(card).Where(o => ((string?)o["type"])?.StartsWith("Action.", StringComparison.Ordinal) == true && o["title"] is not null);

    public static IEnumerable<JsonObject> Inputs(JsonNode card) =>
        Objects(card).Where(o => ((string?)o["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true);

    /// <summary>What can be read; what is hidden until somebody asks for it is left out.</summary>
    public static string TextOf(JsonNode card) => string.Join('\n', Objects(card, hidden: false).SelectMany(Read));

    /// <summary>What stands out as a problem.</summary>
    public static IReadOnlyList<string> Warnings(JsonNode card) =>
        [.. Objects(card).Where(o => o["text"] is not null && string.Equals((string?)o["color"], "attention", StringComparison.OrdinalIgnoreCase)).Select(o => (string)o["text"]!)];

    /// <summary>What a person reads in an input that holds this value: the title of a choice, else the value itself.</summary>
    public static string Said(JsonObject input, string value) =>
        (string?)input["choices"]?.AsArray().FirstOrDefault(c => (string?)c!["value"] == value)?["title"] ?? value;

    /// <summary>The value behind what a person picks or types.</summary>
    public static string Meant(JsonObject input, string said) =>
        (string?)input["choices"]?.AsArray().FirstOrDefault(c => (string?)c!["title"] == said)?["value"] ?? said;

    /// <summary>
    /// The values of all inputs, as a client sends them: everything is a string, what is empty is left out, and a card whose required
    /// inputs are empty is not sent at all.
    /// </summary>
    public static Dictionary<string, string> Filled(JsonNode card, IReadOnlyList<(string Id, string Value)> typed)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        foreach (var input in Inputs(card))
        {
            var id = (string)input["id"]!;
            var value = typed.FirstOrDefault(t => t.Id == id).Value ?? Initial(input);
            if (!string.IsNullOrEmpty(value))
                values[id] = value;
            else if ((bool?)input["isRequired"] == true)
                throw new InvalidOperationException($"The client shows \"{(string?)input["errorMessage"]}\" at {id} and sends nothing.");
        }

        return typed.FirstOrDefault(t => !Inputs(card).Any(i => (string?)i["id"] == t.Id)) is { Id: { } unknown }
            ? throw new InvalidOperationException($"The card has no input '{unknown}': {string.Join(", ", Inputs(card).Select(i => (string?)i["id"]))}.")
            : values;
    }

    private static string? Initial(JsonObject input) => (string?)input["type"] switch
    {
        "Input.Toggle" => (string?)input["value"] ?? (string?)input["valueOff"] ?? "false",
        _ => input["value"]?.ToString(),
    };

    private static IEnumerable<string> Read(JsonObject part) => (string?)part["type"] switch
    {
        "TextBlock" => [Shown((string)part["text"]!)],
        "RichTextBlock" => [string.Concat(part["inlines"]!.AsArray().Select(run => run is JsonObject o ? (string?)o["text"] : (string?)run))],
        "FactSet" => part["facts"]!.AsArray().Select(f => $"{(string?)f!["title"]}: {(string?)f["value"]}"),
        _ => [],
    };

    /// <summary>As a client shows marked-up text: without its marks, and times in words.</summary>
    private static string Shown(string text)
    {
        var timed = Time().Replace(text, match => DateTimeOffset.Parse(match.Groups["at"].Value, CultureInfo.InvariantCulture).ToString("HH:mm", CultureInfo.InvariantCulture));
        return Mark().Replace(timed, "${kept}");
    }

    [GeneratedRegex(@"\{\{(TIME|DATE)\((?<at>[^,)]+)[^)]*\)\}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Time();

    /// <summary>An escaped character stands for itself; marks of bold text are not shown; of a link its words are.</summary>
    [GeneratedRegex(@"\\(?<kept>[^\w\s])|\*\*|\[(?<kept>[^\]]*)\]\([^)]*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();

    private static IEnumerable<JsonObject> Objects(JsonNode? node, bool hidden = true) => node switch
    {
        JsonObject here when !hidden && (bool?)here["isVisible"] == false => [],
        // What is behind "fallback" is shown only where the rest cannot be.
        JsonObject here => here.Where(p => p.Key is not "fallback" and not "data").SelectMany(p => Objects(p.Value, hidden)).Prepend(here),
        JsonArray list => list.SelectMany(n => Objects(n, hidden)),
        _ => [],
    };
}

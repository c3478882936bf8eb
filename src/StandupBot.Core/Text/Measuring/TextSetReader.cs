using System.Text.Json;

namespace StandupBot.Core.Text.Measuring;

/// <summary>Reads the measuring sets, JSON Lines, from readers that the caller opens (files objectives, blockers and duplicates.work).</summary>
public static class TextSetReader
{
    public const string GoalsFile = "objectives.jsonl";
    public const string RoadblocksFile = "blockers.jsonl";
    public const string PairsFile = "duplicates.work.jsonl";

    /// <summary>Reads all three sets.</summary>
    /// <param name="open">Opens a file of the folder by its name; the reader is disposed here.</param>
    /// <exception cref="JsonException">A line is not JSON.</exception>
    public static TextSets Read(Func<string, TextReader> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new TextSets([.. Lines(open, GoalsFile, GoalSet)], [.. Lines(open, RoadblocksFile, Roadblock)], [.. Lines(open, PairsFile, Pair)]);
    }

    private static IEnumerable<T> Lines<T>(Func<string, TextReader> open, string file, Func<JsonElement, T> parse)
    {
        using var reader = open(file);
        while (reader.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            using var json = JsonDocument.Parse(line);
            yield return parse(json.RootElement);
        }
    }

    private static GoalSet GoalSet(JsonElement set) => new(
        Text(set, "id"),
        [.. set.GetProperty("objectives").EnumerateArray().Select(g => new GoalText(Text(g, "title"), Text(g, "context")))],
        [.. set.GetProperty("items").EnumerateArray().Select(i => new GoalItem(Text(i, "text"), Index(i.GetProperty("objective"))))]);

    private static RoadblockLine Roadblock(JsonElement line) =>
        new(Text(line, "text"), line.GetProperty("label").GetInt32() == 1, line.GetProperty("topic").GetString());

    private static WorkPair Pair(JsonElement pair) =>
        new(Text(pair, "a"), Text(pair, "b"), pair.GetProperty("label").GetInt32() == 1, Text(pair, "kind"));

    private static int? Index(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetInt32();

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}

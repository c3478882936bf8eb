using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StandupBot.Core.Companies.Privacy;

/// <summary>
/// Knows one person's name and words, and takes them out of other texts. A sentence of the bot that repeats their words, whole or cut
/// short, goes whole; rather one too many than one too few.
/// </summary>
public sealed partial class WordsOfOne
{
    /// <summary>What stands in the place of the person's name.</summary>
    public const string Nobody = "a former member";

    /// <summary>What stands in the place of words.</summary>
    public const string Gone = "(erased)";

    private const int Run = 3;
    private const int ShortestOwnWord = 4;
    private const int ShortestName = 3;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    private readonly Regex? names;
    private readonly HashSet<string> own;
    private readonly HashSet<string> runs;
    private readonly HashSet<string> wholes;

    /// <param name="name">As it is written.</param>
    /// <param name="otherNames">Of everybody else: a part of a name that two people have names nobody.</param>
    /// <param name="texts">All that the person wrote.</param>
    /// <param name="wordsOfOthers">Every word that others wrote or that goals have, in small letters: <see cref="Words"/>.</param>
    public WordsOfOne(string name, IEnumerable<string> otherNames, IReadOnlyCollection<string> texts, IReadOnlySet<string> wordsOfOthers)
    {
        names = Names(name, otherNames.SelectMany(Words).ToHashSet(StringComparer.Ordinal));
        var spoken = texts.Select(t => Words(t).ToList()).Where(w => w.Count > 0).ToList();
        own = [.. spoken.SelectMany(w => w).Where(w => w.Length >= ShortestOwnWord && !wordsOfOthers.Contains(w))];
        runs = [.. spoken.SelectMany(RunsOf).Where(run => run.Length >= Run * ShortestOwnWord)];
        wholes = [.. spoken.Select(w => string.Join(' ', w))];
    }

    /// <summary>Letters and digits that stand together, in small letters.</summary>
    public static IEnumerable<string> Words(string text)
    {
        StringBuilder word = new();
        foreach (var letter in text.Append(' '))
        {
            if (char.IsLetterOrDigit(letter))
                word.Append(char.ToLowerInvariant(letter));
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }

    /// <summary>Without the name; what somebody else wrote keeps its words.</summary>
    public string WithoutName(string text) => names?.Replace(text, Nobody) ?? text;

    /// <summary>Without the name, and gone altogether where it repeats the person's words.</summary>
    public string Without(string text) => Repeats(text) ? Gone : WithoutName(text);

    /// <summary>The same for each text in a value that is stored as JSON; ids and other fixed words stay.</summary>
    /// <param name="alsoWords">False where somebody else wrote it.</param>
    public string InJson(string json, bool alsoWords)
    {
        if (JsonNode.Parse(json) is not { } root)
            return json;
        var changed = false;
        var cleaned = Clean(root, null, alsoWords, ref changed);
        return changed ? cleaned!.ToJsonString(Readable) : json;
    }

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    private bool Repeats(string text)
    {
        List<string> words = [.. Words(text)];
        return words.Exists(own.Contains) || CutShort().Matches(text).Any(cut => own.Any(word => word.StartsWith(cut.Groups["word"].Value.ToLowerInvariant(), StringComparison.Ordinal))) || RunsOf(words).Any(runs.Contains) || wholes.Contains(string.Join(' ', words));
    }

    /// <summary>The last word before an ellipsis may be half of one.</summary>
    [GeneratedRegex(@"(?<word>[\p{L}\p{N}]{3,})\s?(?:\u2026|\.\.\.)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CutShort();

    private JsonNode? Clean(JsonNode? node, string? name, bool alsoWords, ref bool changed)
    {
        switch (node)
        {
            case JsonObject fields:
                foreach (var (key, value) in fields.ToList())
                    if (Clean(value, key, alsoWords, ref changed) is var after && !ReferenceEquals(after, value))
                        fields[key] = after;
                return fields;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                    if (Clean(list[i], name, alsoWords, ref changed) is var after && !ReferenceEquals(after, list[i]))
                        list[i] = after;
                return list;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is var text && !IsFixed(name, text):
                var cleaned = alsoWords ? Without(text) : WithoutName(text);
                if (cleaned == text)
                    return value;
                changed = true;
                return JsonValue.Create(cleaned);
            default:
                return node;
        }
    }

    /// <summary>What programs read: an id, a kind, a hash. A button may carry a whole command, with words.</summary>
    private static bool IsFixed(string? name, string text) => name is not null && (IsId(name) || (Fixed.Contains(name) && !text.Contains(' ', StringComparison.Ordinal)));

    private static bool IsId(string name) => name.EndsWith("Id", StringComparison.Ordinal) || name.EndsWith("Ids", StringComparison.Ordinal);

    private static readonly HashSet<string> Fixed =
    [
        "type", "kind", "id", "ref", "key", "by", "action", "value", "state", "stage", "severity", "signal", "subjects", "facts", "told", "toldMembers", "evidenceHash",
        "style", "timeZone", "status", "priority", "horizon", "cadence", "curve", "question", "url", "at", "since", "form",
    ];

    private static IEnumerable<string> RunsOf(IReadOnlyList<string> words)
    {
        for (var i = 0; i + Run <= words.Count; i++)
            yield return string.Join(' ', words.Skip(i).Take(Run));
    }

    private static Regex? Names(string name, HashSet<string> shared)
    {
        // The whole name, and each part of it that is nobody else's.
        string[] known = [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => part.Length >= ShortestName && !Words(part).Any(shared.Contains)).Append(name.Trim())
            .Where(part => part.Length > 0 && part != Nobody).Distinct(StringComparer.Ordinal).OrderByDescending(part => part.Length)];
        return known.Length == 0 ? null : new Regex($@"(?<![\p{{L}}\p{{N}}])(?:{string.Join('|', known.Select(Regex.Escape))})(?![\p{{L}}\p{{N}}])", RegexOptions.CultureInvariant, Limit);
    }
}

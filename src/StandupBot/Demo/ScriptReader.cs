using System.Globalization;
using StandupBot.Core.External;
using StandupBot.Core.Histories;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Standups;

namespace StandupBot.Demo;

/// <summary>What one person writes on one day: a filled form, or free text. Late: after the stand-up has closed.</summary>
internal sealed record ScriptLine(int Day, string Member, bool Late, string? FreeText, HistoryEvent.CheckIn? Form);

/// <summary>
/// Reads the demo's script. "name: ..." is a form, its parts divided by " | ": "G8+ text #ref" is an item (+ done, = going on, > planned;
/// "bau" and "none" instead of a goal), "!id kind unblocker goal text" a roadblock, "?theme ; account ; kind ; text" something heard.
/// "name ~ ..." is free text with " // " for a new line. "late" before the name says when.
/// </summary>
internal static class ScriptReader
{
    private const string Late = "late ";

    public static IEnumerable<ScriptLine> Read(string script, string standup)
    {
        var day = 0;
        foreach (var line in script.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("day ", StringComparison.Ordinal))
                day = int.Parse(line["day ".Length..], CultureInfo.InvariantCulture);
            else
                yield return line.StartsWith(Late, StringComparison.Ordinal)
                    ? Line(line[Late.Length..], day, standup) with { Late = true }
                    : Line(line, day, standup);
        }
    }

    private static ScriptLine Line(string line, int day, string standup)
    {
        var name = line[..line.IndexOfAny([':', ' '])];
        var rest = line[name.Length..];
        return rest.StartsWith(" ~ ", StringComparison.Ordinal)
            ? new ScriptLine(day, name, false, rest[" ~ ".Length..].Replace(" // ", "\n", StringComparison.Ordinal), null)
            : new ScriptLine(day, name, false, null, Form(standup, name, rest[": ".Length..].Split(" | ")));
    }

    private static HistoryEvent.CheckIn Form(string standup, string member, string[] parts) =>
        new(standup, member, [.. parts.Where(part => part[0] is not ('!' or '?')).Select(Item)])
        {
            At = default,
            Roadblocks = [.. parts.Where(part => part[0] == '!').Select(part => Roadblock(part[1..].Split(' ', 5)))],
            Heard = [.. parts.Where(part => part[0] == '?').Select(part => Heard(part[1..].Split(" ; ")))],
        };

    private static CheckInItem Item(string part)
    {
        var (mark, text) = (part[..part.IndexOf(' ', StringComparison.Ordinal)], part[(part.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        var goal = mark[..^1];
        var reference = text.LastIndexOf(" #", StringComparison.Ordinal);
        return new CheckInItem(reference < 0 ? text : text[..reference])
        {
            Link = goal switch { "bau" => ItemLink.BusinessAsUsual, "none" => ItemLink.Unlinked, _ => ItemLink.Linked },
            ObjectiveId = goal is "bau" or "none" ? null : goal,
            State = mark[^1] switch { '+' => ItemState.Done, '>' => ItemState.Planned, _ => ItemState.Doing },
            Ticket = reference < 0 ? null : text[(reference + 2)..],
        };
    }

    private static CheckInRoadblock Roadblock(string[] words) => new(words[0], words[4])
    {
        Kind = Enum.Parse<RoadblockKind>(words[1], ignoreCase: true),
        UnblockerId = words[2],
        ObjectiveId = words[3],
    };

    private static CheckInHeard Heard(string[] parts) => new(parts[3], parts[0])
    {
        Account = parts[1],
        Kind = Enum.Parse<MentionKind>(parts[2], ignoreCase: true),
    };
}

using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Roadblocks;

namespace StandupBot.Core.Commands.Forms;

/// <summary>A roadblock that is told between two stand-ups, such as one that somebody found in a message.</summary>
public static class RoadblockForm
{
    public const string Id = "roadblock.new";
    public const int LongestText = 300;
    private const string Kind = "kind";

    /// <param name="text">The words that it begins with; null for none.</param>
    /// <param name="teams">The teams that the person is in; the field is asked only where there are several.</param>
    public static Form Of(string? text, IReadOnlyList<Option> teams, FormChoices choices) => new(Id, "", "A roadblock", "Save",
    [
        new Field.Text(FormFields.What, "What is in the way?")
        {
            Initial = string.IsNullOrWhiteSpace(text) ? null : Clip.Line(text, LongestText), Multiline = true, MaxLength = LongestText, Required = true,
        },
        .. teams.Count > 1 ? [new Field.Choice(FormFields.Team, "Which team does it hold up?", teams) { Initial = [teams[0].Value], Required = true }] : Array.Empty<Field>(),
        new Field.Choice(Kind, "How fast must it go?",
        [
            new Option(nameof(RoadblockKind.Urgent), "Today"), new Option(nameof(RoadblockKind.Normal), "In a day or two"), new Option(nameof(RoadblockKind.External), "It is with somebody outside"),
        ]) { Initial = [nameof(RoadblockKind.Normal)], Required = true },
        new Field.Choice(FormFields.Member, "Who could clear it?", choices.Members),
        new Field.Choice(FormFields.Goal, "Which goal waits for it?", choices.Goals),
    ]);

    /// <returns>Null where nothing but white space says what it is.</returns>
    public static RoadblockDraft? Read(IReadOnlyDictionary<string, IReadOnlyList<string>> values) => One(values, FormFields.What) is { } text
        ? new RoadblockDraft(
            Clip.Line(text, LongestText), One(values, FormFields.Team), Enum.TryParse<RoadblockKind>(One(values, Kind), out var kind) ? kind : RoadblockKind.Normal,
            One(values, FormFields.Member), One(values, FormFields.Goal))
        : null;

    private static string? One(IReadOnlyDictionary<string, IReadOnlyList<string>> values, string id) =>
        values.GetValueOrDefault(id) is [var value, ..] && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}

/// <summary>What was filled in; ids and handles are looked up and permitted again.</summary>
/// <param name="TeamId">Null where the person is in one team only.</param>
public sealed record RoadblockDraft(string Text, string? TeamId, RoadblockKind Kind, string? UnblockerId, string? Goal);

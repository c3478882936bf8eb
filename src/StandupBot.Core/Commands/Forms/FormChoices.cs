using StandupBot.Core.Chat;

namespace StandupBot.Core.Commands.Forms;

/// <summary>What can be chosen in a form: only what the person may see. A goal's value is its handle, a team's and a person's its id.</summary>
public sealed record FormChoices
{
    private const int LongestLabel = 75;

    public IReadOnlyList<Option> Goals { get; init; } = [];
    public IReadOnlyList<Option> Members { get; init; } = [];
    public IReadOnlyList<Option> Teams { get; init; } = [];

    /// <summary>Channels by name; empty where the platform's channels have no names of their own.</summary>
    public IReadOnlyList<Option> Channels { get; init; } = [];

    public static FormChoices Of(NameBook names) => new()
    {
        Goals = [.. names.Goals.Select(goal => new Option(goal.Handle, Clip($"{goal.Handle} {goal.Title}")))],
        Members = [.. names.Members.Select(member => new Option(member.Id, Clip(member.Name)))],
        Teams = [.. names.Teams.Select(team => new Option(team.Id, Clip(team.Name)))],
    };

    public static string Clip(string label)
    {
        if (label.Length <= LongestLabel)
            return label;
        var end = char.IsHighSurrogate(label[LongestLabel - 4]) ? LongestLabel - 4 : LongestLabel - 3;
        return label[..end] + "...";
    }
}

using StandupBot.Core.Objectives;

namespace StandupBot.Core.Commands.Reading;

/// <summary>How people say where a goal stands.</summary>
internal static class StatusWords
{
    private static readonly (string[] Words, GoalStatus Status)[] All =
    [
        (["on", "track"], GoalStatus.OnTrack), (["on-track"], GoalStatus.OnTrack), (["ontrack"], GoalStatus.OnTrack),
        (["at", "risk"], GoalStatus.AtRisk), (["at-risk"], GoalStatus.AtRisk), (["atrisk"], GoalStatus.AtRisk),
        (["off", "track"], GoalStatus.OffTrack), (["off-track"], GoalStatus.OffTrack), (["offtrack"], GoalStatus.OffTrack),
        (["blocked"], GoalStatus.Blocked), (["stuck"], GoalStatus.Blocked), (["done"], GoalStatus.Done),
    ];

    /// <summary>The status that the words begin with, and how many words it takes.</summary>
    public static (GoalStatus Status, int Length)? Read(IReadOnlyList<Token> tokens)
    {
        foreach (var (words, status) in All)
            if (tokens.Count >= words.Length && words.Select((word, i) => (tokens[i] with { Text = tokens[i].Text.TrimEnd(',', '.', ':', ';') }).Is(word)).All(same => same))
                return (status, words.Length);
        return null;
    }
}

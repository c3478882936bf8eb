using System.Text.RegularExpressions;

namespace StandupBot.Core.Text.Linking;

/// <summary>Finds the goal that an item names outright: its handle ("G12", "#G12"), a ticket or an address that it owns.</summary>
internal static partial class ExplicitLinks
{
    [GeneratedRegex(@"(?<![\w/.-])#?(?<handle>[A-Za-z]+-?\d+)\b(?!\.\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Handle();

    /// <summary>The first goal named, with the words that name it.</summary>
    internal static (string GoalId, string Named)? Find(string text, IReadOnlyList<LinkableGoal> goals)
    {
        foreach (Match match in Handle().Matches(text))
        {
            var handle = match.Groups["handle"].Value;
            if (goals.FirstOrDefault(g => string.Equals(g.Handle, handle, StringComparison.OrdinalIgnoreCase)) is { } named)
                return (named.Id, match.Value);
        }

        foreach (var goal in goals)
        {
            if (goal.References.FirstOrDefault(r => References.Names(text, r)) is { } reference)
                return (goal.Id, reference);
        }

        return null;
    }
}

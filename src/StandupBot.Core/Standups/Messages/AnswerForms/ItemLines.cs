using System.Text.RegularExpressions;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Text.Linking;
using StandupBot.Core.Text.Replies;

namespace StandupBot.Core.Standups.Messages.AnswerForms;

/// <summary>
/// One item a line, as the form takes it: "G4: signed Cafe Lume", "signed Cafe Lume G4", "cleaned the oven #bau". What is written by
/// <see cref="Write"/> is read back as it was.
/// </summary>
internal static partial class ItemLines
{
    internal const int Most = 50;

    [GeneratedRegex(@"(?<![\w#/.-])#?(?<handle>G\d{1,7})(?![\w@-]|\.\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Handle();

    [GeneratedRegex(@"(?<!\S)#bau(?![\w@])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Usual();

    [GeneratedRegex(@"^\s*(?:[-*•·–]|\d{1,2}[.)])\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Bullet();

    /// <summary>Non-empty lines without their bullets; "none" and its like say nothing.</summary>
    internal static IReadOnlyList<string> Of(string? text) =>
    [
        .. (text ?? "").ReplaceLineEndings("\n").Split('\n')
            .Select(line => SafeText.Line(Bullet().Replace(line, "")))
            .Where(line => line.Length > 0 && !NothingToReport.IsNone(line)),
    ];

    /// <summary>Handles in a text that no goal has.</summary>
    internal static IEnumerable<string> Unknown(string? text, IReadOnlyList<GoalChoice> goals) =>
        Handle().Matches(text ?? "").Select(m => m.Groups["handle"].Value.ToUpperInvariant())
            .Where(handle => Find(handle, goals) is null).Distinct();

    internal static DraftItem Read(string line, ItemState state, IReadOnlyList<GoalChoice> goals)
    {
        var ticket = References.In(line) is [var first, ..] ? first : null;
        if (Usual().IsMatch(line))
            return new(Without(line, Usual()), state, ItemLink.BusinessAsUsual, null, ticket);
        var goal = GoalIn(line, goals);
        return goal is null
            ? new(line, state, ItemLink.Unlinked, null, ticket)
            : new(Without(line, Handle()), state, ItemLink.Linked, goal.Id, ticket);
    }

    /// <summary>A line as the member would have typed it.</summary>
    internal static string Write(DraftItem item, IReadOnlyList<GoalChoice> goals) => item.Link switch
    {
        ItemLink.BusinessAsUsual => $"{item.Text} {AnswerFields.DailyBusiness}",
        ItemLink.Linked when goals.FirstOrDefault(g => g.Goal.Id == item.ObjectiveId) is { } choice => Marked(item.Text, choice.Goal, goals),
        _ => item.Text,
    };

    /// <summary>With the goal's handle, unless the text names it already.</summary>
    internal static string Marked(string text, GoalView goal, IReadOnlyList<GoalChoice> goals) =>
        GoalIn(text, goals) == goal ? text : $"{text} {goal.Handle}";

    internal static GoalView? GoalIn(string line, IReadOnlyList<GoalChoice> goals) =>
        Handle().Matches(line).Select(m => Find(m.Groups["handle"].Value, goals)).FirstOrDefault(goal => goal is not null);

    internal static GoalView? Find(string handle, IReadOnlyList<GoalChoice> goals) =>
        goals.FirstOrDefault(g => string.Equals(g.Goal.Handle, handle, StringComparison.OrdinalIgnoreCase))?.Goal;

    /// <summary>The line without the mark at its start or end; a mark in the middle is part of the sentence.</summary>
    internal static string WithoutGoal(string line) => Without(line, Handle());

    private static string Without(string line, Regex mark)
    {
        foreach (Match match in mark.Matches(line))
        {
            var before = line[..match.Index].TrimEnd(' ', '(', '[');
            var after = line[(match.Index + match.Length)..].TrimStart(' ', ')', ']', ':', '-', ',');
            if (before.Length == 0 && after.Length > 0)
                return SafeText.Line(after);
            if (after.Trim('.').Length == 0 && before.Length > 0)
                return SafeText.Line(before.TrimEnd(' ', ':', '-', ','));
        }

        return line;
    }
}

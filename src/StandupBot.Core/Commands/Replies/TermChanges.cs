using StandupBot.Core.Objectives;

namespace StandupBot.Core.Commands.Replies;

/// <summary>What an edit of a goal changed, in words.</summary>
public static class TermChanges
{
    /// <param name="nameOf">The name of a member, team or goal by its id.</param>
    public static IReadOnlyList<Change> Between(ObjectiveTerms before, ObjectiveTerms after, Func<string, string> nameOf, DateOnly today)
    {
        string? Named(string? id) => id is null ? null : nameOf(id);
        string? Day(DateOnly? day) => day is { } date ? Wording.Day(date, today) : null;
        static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

        Change[] all =
        [
            new("title", before.Title, after.Title), new("description", before.Description, after.Description),
            new("owner", Named(before.OwnerId), Named(after.OwnerId)), new("team", Named(before.TeamId), Named(after.TeamId)),
            new("serves", Named(before.ParentId), Named(after.ParentId)), new("start", Day(before.Start), Day(after.Start)),
            new("due", Day(before.Due), Day(after.Due)), new("priority", Word(before.Priority), Word(after.Priority)),
            new("horizon", Word(before.Horizon), Word(after.Horizon)), new("check-in", Word(before.Cadence), Word(after.Cadence)),
            new("progress", Word(before.Curve), Word(after.Curve)), new("measure", Range(before.Measure), Range(after.Measure)),
            new("state", Wording.Status(before.Status), Wording.Status(after.Status)), new("for customers or the market", YesNo(before.External), YesNo(after.External)),
            new("stands alone because", before.Standalone, after.Standalone), new("counter-measure on purpose", YesNo(before.Guardrail), YesNo(after.Guardrail)),
        ];
        return [.. all.Where(change => change.Before != change.After)];
    }

    private static string? Range(Measure? measure) =>
        measure is null ? null : GoalLine.Range(measure);

    private static string YesNo(bool value) => value ? "yes" : "no";
}

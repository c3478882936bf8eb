using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Digests.Prefaces;

/// <summary>
/// What a model is told of a digest: goals by title and handle, and numbers. No answer, no name of a person, team or channel: what people
/// wrote stands in the digest below, in their own words.
/// </summary>
/// <param name="Lines">One fact each, as plain sentences.</param>
public sealed record PrefaceFacts(IReadOnlyList<string> Lines)
{
    private const int MostGoals = 5;

    /// <summary>Null for a digest that is one line anyway.</summary>
    public static PrefaceFacts? Of(OwnerDigestView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (OwnerDigest.IsClear(view))
            return null;
        IEnumerable<string?> lines =
        [
            Number("Decisions that wait for the reader", view.Decisions.Count),
            .. view.Decisions.Select(Asked),
            Goals("Moved", [.. view.Moved.Where(m => !m.Done).Select(Move)]),
            Goals("Done", [.. view.Moved.Where(m => m.Done).Select(m => m.Goal.Named)]),
            Goals("Stalled", [.. view.Stalled.Select(g => g.Named)]),
            Answered(view.Teams),
            Number("Other open roadblocks", view.Roadblocks.Count),
            Number("Of them overdue", view.Roadblocks.Count(r => r.Roadblock.Overdue)),
            Number("New signals", view.Signals.Count(s => s.Kind == NewsKind.New)),
            Number("Signals resolved", view.Signals.Count(s => s.Kind == NewsKind.Resolved)),
            view.Score?.Overall is { } score ? $"Alignment score: {Say.Whole(score.Value)} of 100." : null,
        ];
        return new PrefaceFacts([.. lines.OfType<string>()]);
    }

    private static string? Asked(Decision decision) => decision switch
    {
        Decision.Ownerless { Goal: var goal } => $"Nobody owns {goal.Named}.",
        Decision.WhichFirst { A: var first, B: var second } => $"To decide: {first.Named} or {second.Named} first.",
        Decision.Stuck { Roadblock.AgeDays: var age } => $"A roadblock is open for {Say.Days(age)}.",
        Decision.Unanswered { AgeDays: var age } => $"A request to a team has no answer for {Say.Days(age)}.",
        _ => null,
    };

    private static string Move(GoalMove move) =>
        string.Join(' ', new[] { move.Goal.Named, Say.Change(move.Change), move.Percent is { } percent ? $"to {Say.Percent(percent)}" : null }.OfType<string>());

    private static string? Goals(string label, IReadOnlyList<string> goals) => goals.Count == 0 ? null : $"{label}: {Say.List(goals, MostGoals)}.";

    private static string? Number(string label, int count) => count == 0 ? null : FormattableString.Invariant($"{label}: {count}.");

    private static string? Answered(IReadOnlyList<TeamAnswers> teams)
    {
        var held = teams.Where(t => t.Held && t.Asked > 0).ToList();
        return held.Count == 0 ? null : FormattableString.Invariant($"Answered: {held.Sum(t => t.Answered)} of {held.Sum(t => t.Asked)}.");
    }
}

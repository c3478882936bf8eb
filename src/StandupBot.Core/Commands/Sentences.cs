namespace StandupBot.Core.Commands;

/// <summary>Sentences about names, worded once.</summary>
internal static class Sentences
{
    private const int LongestEcho = 60;

    public static string Ambiguous(string kind, string typed, IReadOnlyList<string> labels)
    {
        var who = (kind, labels.Count) switch
        {
            ("person", 2) => $"Two people are called {Echo(typed)}",
            ("person", var n) => $"{n} people are called {Echo(typed)}",
            (_, 2) => $"Two {kind}s match {Echo(typed)}",
            (_, var n) => $"{n} {kind}s match {Echo(typed)}",
        };
        return $"{who}: {AnyOf(labels)}?";
    }

    public static string Unknown(string kind, string typed, IReadOnlyList<string> nearest)
    {
        var nobody = kind == "goal" && GoalRef.IsHandle(typed) ? $"There is no goal {Echo(typed)}" : $"There is no {kind} called {Echo(typed)}";
        return nearest.Count == 0 ? $"{nobody}." : $"{nobody}. Did you mean {AnyOf(nearest)}?";
    }

    /// <summary>"a", "a or b", "a, b or c"; after five the rest is counted.</summary>
    public static string AnyOf(IReadOnlyList<string> labels) => labels.Count switch
    {
        0 => "",
        1 => labels[0],
        <= 5 => $"{string.Join(", ", labels.Take(labels.Count - 1))} or {labels[^1]}",
        _ => $"{string.Join(", ", labels.Take(5))} or {labels.Count - 5} more",
    };

    /// <summary>What somebody typed, short enough to stand in a sentence; never cut inside a character.</summary>
    public static string Echo(string typed)
    {
        if (typed.Length <= LongestEcho)
            return typed;
        var end = char.IsHighSurrogate(typed[LongestEcho - 1]) ? LongestEcho - 1 : LongestEcho;
        return typed[..end] + "...";
    }
}

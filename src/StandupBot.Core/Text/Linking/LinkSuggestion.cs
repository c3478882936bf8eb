namespace StandupBot.Core.Text.Linking;

/// <summary>What a linker makes of one item. It abstains unless it has reasons, and it always says them.</summary>
public abstract record LinkSuggestion
{
    private LinkSuggestion()
    {
    }

    /// <summary>Sure enough to link at once; the person is told and can change it.</summary>
    /// <param name="Score">0 to 1.</param>
    /// <param name="Matched">The words that decided, as the person typed them; the reference itself if <paramref name="Explicit"/>.</param>
    /// <param name="Explicit">True if the item names the goal's handle, ticket or address.</param>
    public sealed record Certain(string GoalId, double Score, IReadOnlyList<string> Matched, bool Explicit = false) : LinkSuggestion;

    /// <summary>Likely enough to ask, the likeliest first.</summary>
    public sealed record Ask(string GoalId, double Score, IReadOnlyList<string> Alternatives, IReadOnlyList<string> Matched) : LinkSuggestion;

    /// <summary>Nothing speaks for any goal.</summary>
    public sealed record None : LinkSuggestion;

    /// <summary>The explanation in plain words, such as "matched 'returns', 'policy'"; empty for none.</summary>
    public string Explain() => this switch
    {
        Certain { Explicit: true, Matched: [var named, ..] } => $"names {named}",
        Certain certain => Words(certain.Matched),
        Ask ask => Words(ask.Matched),
        _ => "",
    };

    private static string Words(IReadOnlyList<string> matched) =>
        matched.Count == 0 ? "similar wording" : "matched " + string.Join(", ", matched.Select(m => $"'{m}'"));
}

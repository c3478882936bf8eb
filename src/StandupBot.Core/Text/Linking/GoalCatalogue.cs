namespace StandupBot.Core.Text.Linking;

/// <summary>
/// One company's goals and what its people have confirmed and corrected. Immutable: a new confirmation gives a new catalogue, which
/// suggests differently at once. Keep it while the goals stand, since the index in it is built once, on first use.
/// </summary>
public sealed class GoalCatalogue
{
    private readonly Lazy<LexicalIndex> _lexical;

    public GoalCatalogue(IReadOnlyList<LinkableGoal> goals, IReadOnlyList<LearnedLink>? learned = null)
    {
        ArgumentNullException.ThrowIfNull(goals);
        Goals = goals;
        Learned = learned ?? [];
        _lexical = new Lazy<LexicalIndex>(() => LexicalIndex.Build(Goals, Learned));
    }

    public IReadOnlyList<LinkableGoal> Goals { get; }

    public IReadOnlyList<LearnedLink> Learned { get; }

    /// <summary>The lexical view of the goals.</summary>
    public LexicalIndex Lexical => _lexical.Value;

    /// <summary>The catalogue after one more answer of a person.</summary>
    public GoalCatalogue With(LearnedLink learned) => new(Goals, [.. Learned, learned]);
}

namespace StandupBot.Core.Signals.Score;

/// <summary>
/// What the alignment score is made of. Any change here is a new <see cref="Version"/>, which is stored with each snapshot:
/// two scores of different versions are never compared.
/// </summary>
public static class ScoreDefinition
{
    public const int Version = 1;

    /// <summary>A team below this size sees its components and never a number.</summary>
    public const int SmallestTeam = 5;

    private static readonly Noun Goals = new("goal", "goals");
    private static readonly Noun TopGoals = new("top-level goal", "top-level goals");
    private static readonly Noun HighGoals = new("High goal", "High goals");
    private static readonly Noun Items = new("work item", "work items");

    public static IReadOnlyList<ComponentDefinition> Components { get; } =
    [
        new("V1", Dimension.Vertical, "Goals with a path to the top", 25, 3,
            new("goal below the top", "goals below the top"), new("goal that leads to no top-level goal", "goals that lead to no top-level goal")),
        new("V2", Dimension.Vertical, "Top-level goals that are worked on", 20, 2,
            TopGoals, new("top-level goal without support", "top-level goals without support")),
        new("V3", Dimension.Vertical, "Goals with an active owner", 15, 3,
            Goals, new("goal without an active owner", "goals without an active owner")),
        new("V4", Dimension.Vertical, "Work linked to a goal", 25, 20,
            Items, new("unlinked item", "unlinked items")),
        new("V5", Dimension.Vertical, "High goals touched", 15, 2,
            HighGoals, new("High goal untouched", "High goals untouched")),
        new("H1", Dimension.Horizontal, "Roadblocks closed in time", 35, 5,
            new("roadblock", "roadblocks"), new("roadblock late", "roadblocks late")),
        new("H2", Dimension.Horizontal, "Needs answered in time", 30, 5,
            new("request between teams", "requests between teams"), new("request not answered in time", "requests not answered in time")),
        new("H3", Dimension.Horizontal, "Goals on which the reporters agree", 20, 3,
            new("goal with two reporters", "goals with two reporters"), new("goal with contradicting reports", "goals with contradicting reports")),
        new("H4", Dimension.Horizontal, "Work that nobody else does too", 15, 20,
            Items, new("item done twice", "items done twice")),
        new("E1", Dimension.External, "Mentions sorted in time", 40, 5,
            new("mention", "mentions"), new("mention not sorted in time", "mentions not sorted in time")),
        new("E2", Dimension.External, "Top-level goals that name a customer or market outcome", 30, 2,
            TopGoals, new("top-level goal without a customer or market outcome", "top-level goals without a customer or market outcome")),
        new("E3", Dimension.External, "Promises on pace", 30, 2,
            new("promise", "promises"), new("promise at risk", "promises at risk")),
    ];

    public static IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Vertical, Dimension.Horizontal, Dimension.External];

    public static ComponentDefinition Component(string id) => Components.First(c => string.Equals(c.Id, id, StringComparison.Ordinal));

    public static IEnumerable<ComponentDefinition> Of(Dimension dimension) => Components.Where(c => c.Dimension == dimension);

    /// <summary>Points of a dimension in the overall figure; they sum to 100.</summary>
    public static int WeightOf(Dimension dimension) => dimension == Dimension.External ? 20 : 40;
}

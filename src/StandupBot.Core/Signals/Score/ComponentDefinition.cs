namespace StandupBot.Core.Signals.Score;

/// <summary>One component of the alignment score: a plain ratio k/n, of which more is better.</summary>
/// <param name="Id">V1-V5, H1-H4, E1-E3.</param>
/// <param name="Weight">Points; the weights of a dimension sum to 100.</param>
/// <param name="MinimumN">The component counts as measured from this n on.</param>
/// <param name="Counted">What n counts, for "11 more work items".</param>
/// <param name="Missed">What n - k counts, for "9 unlinked items".</param>
public sealed record ComponentDefinition(
    string Id, Dimension Dimension, string Name, int Weight, int MinimumN, Noun Counted, Noun Missed);

/// <summary>A noun that knows its plural, so that "1 more goal" and "2 more goals" both read well.</summary>
public sealed record Noun(string One, string Many)
{
    public string For(int count) => count == 1 ? One : Many;
}

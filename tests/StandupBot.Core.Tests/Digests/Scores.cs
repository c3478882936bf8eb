using StandupBot.Core.Signals.Score;

namespace StandupBot.Core.Tests.Digests;

/// <summary>Score sheets of the golden figures.</summary>
internal static class Scores
{
    internal static readonly ScoreSheet Usual = Sheet(
        new("V1", 7, 9), new("V2", 3, 4), new("V3", 12, 13), new("V4", 61, 80), new("V5", 2, 4),
        new("H1", 9, 14), new("H2", 4, 9), new("H3", 8, 9), new("H4", 76, 80), new("E1", 3, 4), new("E2", 1, 4));

    internal static readonly ScoreSheet FirstWeek = Sheet(
        new("V1", 2, 3), new("V2", 1, 2), new("V3", 4, 5), new("V4", 6, 9), new("V5", 1, 1), new("H1", 1, 2), new("H2", 0, 1), new("H4", 9, 9));

    internal static readonly ScoreSheet None = Sheet();

    internal static readonly Trend Up = new(4.4, Arrow.Up, [new(-6, new("V4", 61, 80)), new(3, new("H1", 9, 14))]);

    private static ScoreSheet Sheet(params IReadOnlyCollection<ComponentRatio> ratios) => ScoreSheet.Of(
        ScoreScope.Company, new DateTimeOffset(2026, 3, 3, 17, 0, 0, TimeSpan.Zero), ratios, new Participation(21, 24), criticalOpen: false);
}

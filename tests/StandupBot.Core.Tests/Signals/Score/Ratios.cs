using System.Globalization;
using StandupBot.Core.Signals.Score;

namespace StandupBot.Core.Tests.Signals.Score;

/// <summary>Components and sheets from text such as "V1 7/9, V2 3/4".</summary>
internal static class Ratios
{
    public static IReadOnlyList<ComponentRatio> Of(string text) =>
    [
        .. text.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split(' ', '/')).Select(p =>
            new ComponentRatio(p[0], int.Parse(p[1], CultureInfo.InvariantCulture), int.Parse(p[2], CultureInfo.InvariantCulture))),
    ];

    public static ScoreSheet Sheet(
        string ratios, Participation? participation = null, bool criticalOpen = false, ScoreScope? scope = null) =>
        ScoreSheet.Of(
            scope ?? ScoreScope.Company, new DateTimeOffset(2026, 3, 3, 17, 0, 0, TimeSpan.Zero), Of(ratios),
            participation ?? new Participation(8, 8), criticalOpen);
}

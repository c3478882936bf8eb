using StandupBot.Core.Companies;
using StandupBot.Core.Digests;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Score;
using StandupBot.Features.Commands;
using StandupBot.Storage.Rows;

namespace StandupBot.Features.Dashboard.Scores;

/// <summary>Says what was kept of the score, in words.</summary>
internal static class ScorePages
{
    private const int MostLines = 200;

    /// <param name="rows">Oldest first.</param>
    public static ScorePage Of(Call call, Team? team, IReadOnlyList<ScoreRow> rows, IReadOnlyList<MeasureSeries> measures) => new(
        team?.Name ?? call.Company.Name, team?.Id, VisibleTeams.Of(call), call.May.OwnsCompany, call.Today, rows is [.., var latest] ? Now(latest, [.. rows.SkipLast(1).Select(r => r.Sheet)]) : null,
        [.. rows.Select(Day)], measures);

    public static ComponentList List(Call call, Team? team, ComponentRatio ratio)
    {
        List<CountedLine> misses = [.. ratio.Entries.Where(e => !e.Hit).Take(MostLines).Select(Line)];
        List<CountedLine> hits = [.. ratio.Entries.Where(e => e.Hit).Take(MostLines - misses.Count).Select(Line)];
        return new ComponentList(team?.Name ?? call.Company.Name, team?.Id, Part(ratio), misses, hits, ratio.N - misses.Count - hits.Count);

        CountedLine Line(ComponentEntry entry) => new(entry.Text, call.Goal(entry.Subject) is { } goal && call.Sees(goal) ? goal.Handle : null);
    }

    private static ScoreNow Now(ScoreRow row, IReadOnlyList<ScoreSheet> before)
    {
        var sheet = row.Sheet;
        var trend = Trend.OfOverall(sheet, before);
        return new ScoreNow(
            row.Day, Headline(sheet), Moved(trend), trend is { Arrow: not Arrow.None, Drivers.Count: > 0 } ? Say.Capital(ScoreLine.Drivers(trend)) : null, [.. sheet.Dimensions.Select(Part)],
            sheet.Participation.K, sheet.Participation.N, row.TimeToRealign);
    }

    private static string Headline(ScoreSheet sheet) => sheet.Overall switch
    {
        { } all => $"{Say.Whole(all.Value)} of 100, {Bands.Text(all.Label)}: over {all.Dimensions}, give or take {Say.Whole(all.HalfWidth)}",
        _ when sheet.Dimensions.Any(d => d.Publication == Publication.Withheld) => $"Counts without a figure: one is worked out for teams of {Say.Whole(ScoreDefinition.SmallestTeam)} or more",
        _ when sheet.Dimensions.Any(d => d.Publication == Publication.Range) => "No single figure yet: there is too little to go by, so only ranges are shown",
        _ => "Not enough data yet",
    };

    private static string? Moved(Trend? trend) => trend switch
    {
        null => null,
        { Arrow: Arrow.None } => "Steady against the two weeks before",
        _ => $"{Say.Capital(Say.Change(trend.Delta) ?? "steady")} against the two weeks before",
    };

    private static DimensionPart Part(DimensionScore score) => new(
        score.Dimension,
        score.Publication switch
        {
            Publication.Number => $"{Say.Whole(score.Value!.Value)} of 100, give or take {Say.Whole(score.HalfWidth!.Value)}",
            Publication.Range => $"Between {Say.Whole(score.Range!.Low)} and {Say.Whole(score.Range.High)} of 100",
            Publication.Withheld => "Counts only",
            _ => "Not enough data yet",
        },
        score.BasedOn, score.Missing.Count == 0 ? "" : $"Needed for a figure: {Say.List([.. score.Missing.Select(m => m.ToString())])}", [.. score.Components.Select(Part)]);

    private static ComponentPart Part(ComponentRatio ratio) => new(
        ratio.Id, ratio.Definition.Name, ratio.N == 0 ? "Nothing to count yet" : $"{Say.Whole(ratio.K)} of {Say.Whole(ratio.N)} {ratio.Definition.Counted.For(ratio.N)}",
        ratio.Misses == 0 ? null : $"{Say.Whole(ratio.Misses)} {ratio.Definition.Missed.For(ratio.Misses)}", ratio.N == 0 ? null : ratio.Ratio, ratio.IsMeasured, ratio.Definition.Weight);

    private static ScoreDay Day(ScoreRow row) => new(
        row.Day, row.Sheet.Overall?.Value, row.Sheet[Dimension.Vertical].Value, row.Sheet[Dimension.Horizontal].Value, row.Sheet[Dimension.External].Value, row.TimeToRealign);
}

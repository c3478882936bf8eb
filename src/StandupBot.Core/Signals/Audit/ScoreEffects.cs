using StandupBot.Core.Signals.Score;

namespace StandupBot.Core.Signals.Audit;

/// <summary>Recomputes a score with one gap closed, everything else staying as it is.</summary>
public static class ScoreEffects
{
    /// <summary>Null for a gap that no component counts, and while its component has too little data.</summary>
    public static ScoreEffect? Of(Finding finding, ScoreSheet sheet)
    {
        if (ComponentOf(finding.Signal) is not { } id)
            return null;
        var dimension = sheet[ScoreDefinition.Component(id).Dimension];
        var ratio = dimension.Components.First(component => component.Id == id);
        var closed = ratio.Entries.Count(entry => !entry.Hit && finding.Subjects.Contains(entry.Subject));
        if (closed == 0 || !ratio.IsMeasured)
            return null;
        var better = dimension.Components.Select(component => component.Id == id ? component with { K = component.K + closed } : component);
        var points = Estimate.Of([.. better])!.Value - Estimate.Of(dimension.Components)!.Value;
        return new(id, points, dimension.Value is null ? null : points * Share(dimension.Dimension, sheet));
    }

    private static string? ComponentOf(string signal) => signal switch
    {
        "S1" => "V3",
        "S2" => "V1",
        "S3" => "V2",
        "S4" or "S7" => "V5",
        "S10" => "H2",
        "S11" => "H4",
        "S12" => "H3",
        _ => null,
    };

    private static double Share(Dimension dimension, ScoreSheet sheet) => (double)ScoreDefinition.WeightOf(dimension)
        / sheet.Dimensions.Where(published => published.Value is not null).Sum(published => ScoreDefinition.WeightOf(published.Dimension));
}

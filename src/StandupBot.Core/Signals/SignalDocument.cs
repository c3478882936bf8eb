using System.Globalization;
using System.Text;
using StandupBot.Core.Signals.Score;

namespace StandupBot.Core.Signals;

/// <summary>The reference of all signals and of the score, generated from the catalogue so that it cannot fall behind it.</summary>
public static class SignalDocument
{
    /// <summary>Markdown with Unix line ends; the same for the same catalogue.</summary>
    public static string Render()
    {
        StringBuilder text = new();
        Line(text, "# Misalignment signals and the alignment score");
        Line(text, "");
        Line(text, "Generated from the catalogue of rules. Change the rules, not this file; a test holds the two together.");
        Line(text, "");
        Line(text, "WD is a working day in the calendar of the member or team concerned. Every threshold is an option; the values are the defaults.");
        foreach (var dimension in ScoreDefinition.Dimensions)
        {
            Line(text, "");
            Line(text, $"## {dimension}");
            foreach (var rule in SignalCatalogue.Rules.Where(rule => rule.Definition.Dimension == dimension))
                Rule(text, rule.Definition);
        }
        Score(text);
        return text.ToString();
    }

    private static void Rule(StringBuilder text, SignalDefinition rule)
    {
        Line(text, "");
        Line(text, string.Create(CultureInfo.InvariantCulture, $"### {rule.Id} {rule.Name} (version {rule.Version})"));
        Line(text, "");
        Line(text, $"- Opens: {rule.Rule}{(rule.IsSoft ? " It must hold at two daily evaluations in a row." : "")}");
        Line(text, $"- Severity: {rule.Severity}");
        Line(text, $"- Told: {rule.Told}");
        Line(text, $"- Ends: {rule.Resolves}");
        Line(text, $"- Silent on: {rule.Silent}");
        if (rule.RestsOn != TrustBasis.None)
            Line(text, $"- Rests on: {RestsOn(rule.RestsOn)}; where they are missing it says so and is one severity lower.");
        Line(text, $"- Options: {Options(rule.Thresholds(new SignalOptions()))}");
    }

    private static string RestsOn(TrustBasis basis) => basis switch
    {
        TrustBasis.Goals => "goals that are kept current",
        TrustBasis.Answers => "answers that come in",
        _ => "goals that are kept current and answers that come in",
    };

    private static string Options(object thresholds) => string.Join(", ", thresholds.GetType().GetProperties()
        .OrderBy(property => property.MetadataToken)
        .Select(property => string.Create(CultureInfo.InvariantCulture, $"`{property.Name}` {property.GetValue(thresholds)}")));

    private static void Score(StringBuilder text)
    {
        Line(text, "");
        Line(text, string.Create(CultureInfo.InvariantCulture, $"## The alignment score (version {ScoreDefinition.Version})"));
        Line(text, "");
        Line(text, "| component | counts | weight | from n |");
        Line(text, "|---|---|---|---|");
        foreach (var component in ScoreDefinition.Components)
            Line(text, string.Create(CultureInfo.InvariantCulture, $"| {component.Id} | {component.Name} | {component.Weight} | {component.MinimumN} |"));
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}

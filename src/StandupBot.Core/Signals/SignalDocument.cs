using System.Globalization;
using System.Text;
using StandupBot.Core.Signals.Score;
using StandupBot.Core.Signals.Tuning;

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
        Line(text, "");
        Line(text, "The settings change an option for every company: section `Signals`, such as `Signals__S7__WindowDays`. An owner changes it for");
        Line(text, "their company: `/goals signals tune S7 WindowDays 4` says how often the signal would have fired in the last 20 working days,");
        Line(text, "now and then, and asks before it is kept. Part of the name will do where it can mean one option only; `default` in the place of");
        Line(text, "the value gives the general one back; `/goals signals tune S7` lists what there is.");
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
        Line(text, $"- Options: {Options(rule.Id)}");
    }

    private static string RestsOn(TrustBasis basis) => basis switch
    {
        TrustBasis.Goals => "goals that are kept current",
        TrustBasis.Answers => "answers that come in",
        _ => "goals that are kept current and answers that come in",
    };

    private static string Options(string signal) => string.Join(", ", Thresholds.Of(signal, new SignalOptions())
        .Select(option => string.Create(CultureInfo.InvariantCulture, $"`{option.Name}` {option.Value}")));

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

namespace StandupBot.Core.Signals;

/// <summary>All rules over one context, with the trust in the data applied, most severe first.</summary>
public static class SignalEvaluation
{
    public static IReadOnlyList<Finding> Run(SignalContext context, IEnumerable<ISignalRule> rules)
    {
        var trust = new DataTrust(context);
        return [.. rules.SelectMany(rule => rule.Evaluate(context).Select(finding => trust.Apply(finding, rule.Definition.RestsOn)))
            .OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Key, StringComparer.Ordinal)];
    }
}

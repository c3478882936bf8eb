using StandupBot.Core.Signals;

namespace StandupBot.Core.Tests.Signals.Lifecycle;

/// <summary>A rule whose condition holds on the days that the test says.</summary>
internal sealed class FakeRule(bool isSoft, params string[] days) : ISignalRule
{
    private readonly HashSet<DateOnly> days = [.. days.Select(Given.Date)];

    public SignalDefinition Definition { get; } = new("S4", "Fake", 1, Dimension.Vertical)
    {
        Rule = "", Severity = "", Told = "", Resolves = "", Silent = "", Thresholds = options => options.S4, IsSoft = isSoft, RestsOn = TrustBasis.Goals,
    };

    /// <summary>What was open when the rule was last asked.</summary>
    public bool SawOpen { get; private set; }

    public IEnumerable<Finding> Evaluate(SignalContext context)
    {
        SawOpen = context.Open("S4", "A3") is not null;
        return days.Contains(context.Calendar.Company.Today) ? [Life.Finding(Severity.High)] : [];
    }
}

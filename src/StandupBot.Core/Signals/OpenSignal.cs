namespace StandupBot.Core.Signals;

/// <summary>
/// A signal that is open, acknowledged or snoozed as the evaluation begins. Only rules whose signal ends at another threshold than
/// the one it began at look at it: a rule keeps yielding its finding for as long as the signal holds.
/// </summary>
/// <param name="Numbers">The numbers of the latest finding: a rule that must remember a figure carries it on in them.</param>
public sealed record OpenSignal(string Key, DateTimeOffset OpenedAt, Severity Severity, IReadOnlyList<Number> Numbers)
{
    public double? Number(string name) => Numbers.FirstOrDefault(number => number.Name == name)?.Value;
}

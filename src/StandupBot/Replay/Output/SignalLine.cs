using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;

namespace StandupBot.Replay.Output;

/// <summary>One line of signals.jsonl: one change in the life of a signal.</summary>
public sealed record SignalLine
{
    public required DateTimeOffset At { get; init; }
    public required ChangeKind Change { get; init; }

    /// <summary>"S4:A3", "S8:A3,B3".</summary>
    public required string Key { get; init; }

    public required string Signal { get; init; }

    /// <summary>Version of the rule.</summary>
    public required int Version { get; init; }

    public required Dimension Dimension { get; init; }
    public required Severity Severity { get; init; }
    public required IReadOnlyList<string> Subjects { get; init; }
    public string? Team { get; init; }
    public IReadOnlyList<Number> Numbers { get; init; } = [];
    public IReadOnlyList<Quote> Evidence { get; init; } = [];
    public required string Why { get; init; }

    /// <summary>Ids of the members who were told.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>The line for a change of the signal log.</summary>
    public static SignalLine Of(SignalChange change, SignalDefinition rule)
    {
        var finding = change.State.Finding;
        return new SignalLine
        {
            At = change.At,
            Change = change.Kind,
            Key = change.State.Key,
            Signal = change.State.SignalId,
            Version = rule.Version,
            Dimension = rule.Dimension,
            Severity = change.State.Severity,
            Subjects = finding.Subjects,
            Team = finding.TeamId,
            Numbers = finding.Numbers,
            Evidence = [.. finding.Quotes],
            Why = finding.Why,
            Told = [.. finding.Told.Select(told => told.MemberId).Distinct()],
        };
    }
}

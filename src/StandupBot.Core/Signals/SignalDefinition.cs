namespace StandupBot.Core.Signals;

/// <summary>What a signal is, in the words that people are shown; the reference documentation is generated from it.</summary>
public sealed record SignalDefinition(string Id, string Name, int Version, Dimension Dimension)
{
    /// <summary>When it opens, with the default thresholds.</summary>
    public required string Rule { get; init; }

    /// <summary>Which severity it has when.</summary>
    public required string Severity { get; init; }

    /// <summary>Who is told.</summary>
    public required string Told { get; init; }

    /// <summary>When it ends.</summary>
    public required string Resolves { get; init; }

    /// <summary>What it stays silent on.</summary>
    public required string Silent { get; init; }

    /// <summary>The options that hold its thresholds.</summary>
    public required Func<SignalOptions, object> Thresholds { get; init; }

    /// <summary>True when the condition must hold at two daily evaluations in a row before the signal opens.</summary>
    public bool IsSoft { get; init; }

    public TrustBasis RestsOn { get; init; }
}

/// <summary>Which data a signal is only as good as.</summary>
[Flags]
public enum TrustBasis { None = 0, Goals = 1, Answers = 2 }

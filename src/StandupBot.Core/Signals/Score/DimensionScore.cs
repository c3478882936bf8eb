namespace StandupBot.Core.Signals.Score;

/// <summary>What may be shown of a dimension.</summary>
public enum Publication
{
    NotEnoughData,
    Range,
    Number,

    /// <summary>The team is too small for a number; its components are all there is.</summary>
    Withheld,
}

/// <summary>A published range in points, clipped to 0-100.</summary>
public sealed record ScoreRange(double Low, double High);

/// <summary>More of something that a component needs before it counts as measured.</summary>
public sealed record MissingEvidence(ComponentDefinition Component, int More)
{
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{More} more {Component.Counted.For(More)}");
}

/// <summary>One dimension of the alignment score as it may be shown. Missing is null: never 0 and never 100.</summary>
public sealed record DimensionScore
{
    public required Dimension Dimension { get; init; }

    /// <summary>All components of the dimension in the order of the definition, measured or not.</summary>
    public required IReadOnlyList<ComponentRatio> Components { get; init; }

    public required Publication Publication { get; init; }

    /// <summary>Points 0-100, only when a number may be shown.</summary>
    public double? Value { get; init; }

    /// <summary>Only when no more than a range may be shown.</summary>
    public ScoreRange? Range { get; init; }

    /// <summary>Half of the 90 % interval in points; null when nothing is measured or the team is too small.</summary>
    public double? HalfWidth { get; init; }

    /// <summary>Measured weight / total weight, 0-1.</summary>
    public required double Evidence { get; init; }

    /// <summary>What is still needed; empty unless <see cref="Publication"/> is NotEnoughData.</summary>
    public IReadOnlyList<MissingEvidence> Missing { get; init; } = [];

    /// <summary>How many components were measured, as in "based on 4 of 5".</summary>
    public int Measured => Components.Count(c => c.IsMeasured);

    public string BasedOn => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"based on {Measured} of {Components.Count}");

    public string MissingText => string.Join(", ", Missing);
}

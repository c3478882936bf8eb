using System.Globalization;
using StandupBot.Core.Objectives;

namespace StandupBot.Core.Commands;

/// <summary>A figure as typed: "60%", "14 accounts", "12.5k".</summary>
/// <param name="Unit">"%", the unit that was typed, or null for a bare number.</param>
public sealed record Amount(double Number, string? Unit)
{
    /// <summary>
    /// The figure as a goal check-in keeps it: in the unit of the goal's measure, in percent for a goal without one.
    /// Null when it cannot be that: outside 0-100 for a goal without a measure.
    /// A bare 0.6 on such a goal means 60%: nobody reports six tenths of a percent.
    /// </summary>
    public double? ValueFor(Measure? measure) => measure switch
    {
        null when Unit is null && Number is > 0 and < 1 => Number * 100,
        null => Number is >= 0 and <= 100 ? Number : null,
        { Unit: "%" } => Number,
        _ when Unit == "%" => measure.From + (measure.To - measure.From) * Number / 100,
        _ => Number,
    };

    public override string ToString()
    {
        var number = Number.ToString("0.##########", CultureInfo.InvariantCulture);
        return Unit switch { null => number, "%" => number + "%", _ => $"{number} {Unit}" };
    }
}

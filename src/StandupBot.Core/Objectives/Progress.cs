namespace StandupBot.Core.Objectives;

/// <summary>
/// Progress in points: 0 at a measure's start, 100 at its target, whichever way the number runs. Points go below 0 and above 100
/// as the number does, so that a move is always seen; <see cref="Percent"/> is what people are shown.
/// </summary>
public static class Progress
{
    public const double Full = 100;

    /// <summary>Points for a value; without a measure the value is a percentage already. A measure with no range is met or not.</summary>
    public static double Points(Measure? measure, double value)
    {
        if (measure is null)
            return value;
        var range = measure.To - measure.From;
        if (range == 0)
            return value == measure.To ? Full : 0;
        return Math.Round((value - measure.From) / range * Full, 9);
    }

    /// <summary>Points clipped to 0-100.</summary>
    public static double Percent(Measure? measure, double value) => Math.Clamp(Points(measure, value), 0, Full);

    /// <summary>Points at an instant: those of the last value reported until then; null before the first.</summary>
    public static double? At(Measure? measure, IEnumerable<GoalCheckIn> checkIns, DateTimeOffset instant) =>
        checkIns.LastOrDefault(said => said.Value is not null && said.At <= instant) is { Value: { } value }
            ? Points(measure, value)
            : null;

    /// <summary>What was reached as a share of what was expected; null while nothing is expected yet.</summary>
    public static double? Pace(double points, double expected) => expected > 0 ? Math.Round(points / expected, 9) : null;
}

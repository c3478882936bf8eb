namespace StandupBot.Core.Signals.Score;

/// <summary>How a figure reads in one word. NeedsAttention is what an open Critical signal makes of anything better.</summary>
public enum Band { Poor, NeedsAttention, Fair, Good, Strong }

/// <summary>Bands of the figure as it is shown, that is: rounded to a whole number.</summary>
public static class Bands
{
    public static Band Of(double value) => Math.Round(value, MidpointRounding.AwayFromZero) switch
    {
        < 40 => Band.Poor,
        < 60 => Band.Fair,
        < 80 => Band.Good,
        _ => Band.Strong,
    };

    /// <summary>The label of a figure. The cap lowers the label and never raises it: poor stays poor.</summary>
    public static Band Label(double value, bool criticalOpen)
    {
        Band band = Of(value);
        return criticalOpen && band > Band.NeedsAttention ? Band.NeedsAttention : band;
    }

    public static string Text(Band band) => band switch
    {
        Band.Poor => "poor",
        Band.NeedsAttention => "needs attention",
        Band.Fair => "fair",
        Band.Good => "good",
        _ => "strong",
    };
}

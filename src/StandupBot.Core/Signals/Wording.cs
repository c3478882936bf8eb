using System.Globalization;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals;

/// <summary>How the sentences of a signal name goals and numbers, the same in every rule.</summary>
public static class Wording
{
    /// <summary>"Sourdough subscription (G7)"; a High goal says so: "Sourdough subscription (G7, high)".</summary>
    public static string Goal(ObjectiveFact goal) => goal.Terms.Priority == Priority.High
        ? $"{goal.Terms.Title} ({goal.Handle}, high)"
        : $"{goal.Terms.Title} ({goal.Handle})";

    /// <summary>"1 item", "9 items".</summary>
    public static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    public static string Days(int days) => Count(days, "working day");

    /// <summary>With one decimal at most; never -0.</summary>
    public static string Figure(double value) => (Math.Round(value, 1, MidpointRounding.AwayFromZero) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}

using System.ComponentModel.DataAnnotations;

namespace StandupBot.Intake;

/// <summary>How what platforms tell is taken and worked off; section "Intake" of the settings.</summary>
public sealed class IntakeOptions
{
    public const string Section = "Intake";

    /// <summary>Happenings that are handled at the same time, 1 to 64.</summary>
    [Range(1, 64, ErrorMessage = "Intake:Workers is out of range; use 1 to 64.")]
    public int Workers { get; set; } = 4;

    /// <summary>Happenings that wait to be handled before no more are taken and the platform is asked to try again later, 100 to 10,000,000.</summary>
    [Range(100, 10_000_000, ErrorMessage = "Intake:MostWaiting is out of range; use 100 to 10000000.")]
    public int MostWaiting { get; set; } = 100_000;
}

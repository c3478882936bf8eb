using System.ComponentModel.DataAnnotations;

namespace StandupBot.Delivery;

/// <summary>How the pump works; section "Delivery" of the settings.</summary>
public sealed class DeliveryOptions
{
    public const string Section = "Delivery";

    /// <summary>Messages that one look takes, 1 to 1,000.</summary>
    [Range(1, 1000, ErrorMessage = "Delivery:BatchSize is out of range; use 1 to 1000.")]
    public int BatchSize { get; set; } = 100;

    /// <summary>Seconds between two looks when nothing rings, 1 to 60.</summary>
    [Range(1, 60, ErrorMessage = "Delivery:PollSeconds is out of range; use 1 to 60.")]
    public int PollSeconds { get; set; } = 2;

    /// <summary>Messages that are on their way at the same time, 1 to 500.</summary>
    [Range(1, 500, ErrorMessage = "Delivery:Parallel is out of range; use 1 to 500.")]
    public int Parallel { get; set; } = 32;

    /// <summary>
    /// Seconds for which a taken message is left alone by other hosts, 24 to 600: a send may take two thirds of it, and what a host that died
    /// had taken waits for so long. With the usual 28 the others have it within 30.
    /// </summary>
    [Range(24, 600, ErrorMessage = "Delivery:LeaseSeconds is out of range; use 24 to 600.")]
    public int LeaseSeconds { get; set; } = 28;
}

namespace StandupBot.Telemetry;

/// <summary>Where metrics and traces go; section "Telemetry" of the settings.</summary>
public sealed class TelemetryOptions
{
    public const string Section = "Telemetry";

    /// <summary>Address of an OpenTelemetry collector, such as http://127.0.0.1:4317 (OTLP over gRPC); null sends nothing anywhere.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>What this host is called there.</summary>
    public string ServiceName { get; set; } = "standupbot";
}

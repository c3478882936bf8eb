using Microsoft.Extensions.DependencyInjection.Extensions;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace StandupBot.Telemetry;

internal static class TelemetrySetup
{
    /// <summary>The instruments themselves: they cost nothing while nobody listens.</summary>
    public static IServiceCollection AddInstruments(this IServiceCollection services)
    {
        services.AddMetrics().TryAddSingleton<Instruments>();
        return services;
    }

    /// <summary>Sends metrics and traces to a collector where one is configured; otherwise nothing of it is loaded.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TelemetryOptions>().BindConfiguration(TelemetryOptions.Section)
            .Validate(o => o.Endpoint is null or { IsAbsoluteUri: true, Scheme: "http" or "https" }, "Telemetry:Endpoint is no address; use for example http://127.0.0.1:4317.")
            .ValidateOnStart();
        return string.IsNullOrEmpty(configuration[$"{TelemetryOptions.Section}:{nameof(TelemetryOptions.Endpoint)}"]) ? services : Export(services, configuration);
    }

    private static IServiceCollection Export(IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection(TelemetryOptions.Section).Get<TelemetryOptions>()!;
        if (options.Endpoint is not { IsAbsoluteUri: true } endpoint)
            return services;
        services.AddHostedService<QueueSampler>().AddOpenTelemetry()
            .ConfigureResource(host => host.AddService(options.ServiceName))
            .WithMetrics(metrics => metrics.AddMeter(Instruments.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime").AddOtlpExporter(to => to.Endpoint = endpoint))
            .WithTracing(traces => traces.AddSource(Instruments.Name).AddOtlpExporter(to => to.Endpoint = endpoint));
        return services;
    }
}

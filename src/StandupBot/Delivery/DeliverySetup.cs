using StandupBot.Core.Delivery;
using StandupBot.Telemetry;

namespace StandupBot.Delivery;

internal static class DeliverySetup
{
    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        services.AddOptions<DeliveryOptions>().BindConfiguration(DeliveryOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<PumpBell>().AddSingleton<IPumpBell>(p => p.GetRequiredService<PumpBell>());
        services.AddInstruments().AddSingleton<PaceKeeper>().AddSingleton<Whereabouts>();
        return services.AddScoped<Pump>().AddScoped<Leases>().AddScoped<Departures>().AddScoped<Sender>().AddScoped<Settlement>();
    }

    /// <summary>The pump that runs by itself; replay works it by hand.</summary>
    public static IServiceCollection AddPumpService(this IServiceCollection services) => services.AddHostedService<PumpService>();
}

using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace StandupBot.Web.Health;

/// <summary>For whatever watches the process: is it alive, and can it serve? Both answer with one word and tell nothing else.</summary>
internal static class HealthRoutes
{
    public const string Live = "/health/live";
    public const string Ready = "/health/ready";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseCheck>(DatabaseCheck.Name);
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        // Alive is whoever answers: a database that is gone is no reason to kill the process.
        routes.MapHealthChecks(Live, new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks(Ready);
    }
}

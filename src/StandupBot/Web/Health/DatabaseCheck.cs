using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using StandupBot.Storage;

namespace StandupBot.Web.Health;

/// <summary>A host can serve only while it reaches its database, and only one that is up to date.</summary>
internal sealed class DatabaseCheck(StandupBotDb db) : IHealthCheck
{
    public const string Name = "database";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!await db.Database.CanConnectAsync(cancellationToken))
            return HealthCheckResult.Unhealthy("The database does not answer.");
        var pending = await db.Database.GetPendingMigrationsAsync(cancellationToken);
        return pending.Any() ? HealthCheckResult.Unhealthy("The database is behind this version.") : HealthCheckResult.Healthy();
    }
}

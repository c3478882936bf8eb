using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StandupBot.Storage.Sqlite;

namespace StandupBot.Storage;

internal static class StorageSetup
{
    private static readonly string[] Modes = ["FULL", "NORMAL", "OFF"];

    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateDataAnnotations()
            .Validate(o => o.Provider == StorageOptions.Sqlite, "Storage:Provider is unknown; use Sqlite.")
            .Validate(o => Modes.Contains(o.Synchronous, StringComparer.Ordinal), "Storage:Synchronous is unknown; use FULL, NORMAL or OFF.")
            .ValidateOnStart();
        services.AddSingleton(provider => new SqliteSettings(provider.GetRequiredService<IOptions<StorageOptions>>().Value.Synchronous));
        services.AddDbContext<StandupBotDb, SqliteStandupBotDb>((provider, db) =>
        {
            var options = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
            db.UseSqlite(options.ConnectionString).AddInterceptors(provider.GetRequiredService<SqliteSettings>());
        }, optionsLifetime: ServiceLifetime.Singleton);
        return services;
    }
}

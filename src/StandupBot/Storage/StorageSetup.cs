using Microsoft.Extensions.Options;
using StandupBot.Storage.Postgres;
using StandupBot.Storage.Sqlite;
using StandupBot.Storage.SqlServer;

namespace StandupBot.Storage;

internal static class StorageSetup
{
    private static readonly string[] Modes = ["FULL", "NORMAL", "OFF"];

    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateDataAnnotations()
            .Validate(o => StorageOptions.Providers.Contains(o.Provider, StringComparer.Ordinal), "Storage:Provider is unknown; use Sqlite, SqlServer or Postgres.")
            .Validate(o => o.Provider == StorageOptions.Sqlite || o.ConnectionString != StorageOptions.DefaultFile, "Storage:ConnectionString is not set; give the one of your database server.")
            .Validate(o => Modes.Contains(o.Synchronous, StringComparer.Ordinal), "Storage:Synchronous is unknown; use FULL, NORMAL or OFF.")
            .ValidateOnStart();
        return services.AddSingleton(ProviderOf).AddScoped(Open).AddSingleton<Secrets>().AddScoped<Archives.CompanyExport>().AddScoped<Archives.CompanyImport>();
    }

    /// <summary>A context of the pool has forgotten its rows but not our own property: nobody begins with somebody else's tenant.</summary>
    internal static StandupBotDb Open(IServiceProvider services)
    {
        var db = services.GetRequiredService<IStorageProvider>().Open();
        db.Tenant = null;
        return db;
    }

    private static IStorageProvider ProviderOf(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<StorageOptions>>().Value;
        return options.Provider switch
        {
            StorageOptions.Postgres => new PostgresStorage(options, services),
            StorageOptions.SqlServer => new SqlServerStorage(options, services),
            _ => new SqliteStorage(options, services),
        };
    }
}

using Microsoft.Data.SqlClient;
using Npgsql;
using Quartz;
using StandupBot.Storage;

namespace StandupBot.Scheduling;

/// <summary>
/// Where the triggers are kept. One host with its own file keeps them in memory: they are rebuilt from the rows anyway. Hosts that share a
/// database server share their triggers, so that each fires on one of them, and what a killed host had taken is taken over.
/// </summary>
internal static class TimetableStore
{
    /// <summary>A host that has not been heard of for this long is dead; its work is taken over within about twice that.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(5);

    public static void KeepTimetable(this IQuartzBuilder quartz, StorageOptions storage)
    {
        if (storage.Provider == StorageOptions.Sqlite)
            quartz.UseInMemoryStore();
        else
            quartz.UsePersistentStore(store =>
            {
                store.UseDatabase(storage);
                store.ProvisionSchema();
                store.UseClustering(cluster =>
                {
                    cluster.CheckinInterval = Heartbeat;
                    cluster.CheckinMisfireThreshold = Heartbeat;
                });
            });
    }

    private static void UseDatabase(this IPersistentStoreBuilder store, StorageOptions storage)
    {
        if (storage.Provider == StorageOptions.Postgres)
            store.UsePostgres(NpgsqlFactory.Instance, storage.ConnectionString);
        else
            store.UseSqlServer(SqlClientFactory.Instance, storage.ConnectionString);
    }
}

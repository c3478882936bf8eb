using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Core.Delivery;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Standups;

namespace StandupBot.Storage;

/// <summary>What holds for every table, whatever the provider.</summary>
internal static class Conventions
{
    /// <summary>Longest text in a key or index: what every provider can index.</summary>
    public const int KeyLength = 200;

    private const string Version = "Version";

    private static readonly HashSet<Type> Edited =
        [typeof(Company), typeof(Standup), typeof(Run), typeof(CheckIn), typeof(Objective), typeof(Roadblock), typeof(OutboxMessage)];

    /// <summary>Enums as words: a row can be read without the source, and a new case renumbers nothing.</summary>
    public static void StoreEnumsAsText(this ModelConfigurationBuilder conventions) =>
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(30);

    /// <summary>Text in keys and indexes gets a length, so that every provider can index it.</summary>
    public static void BoundKeys(this ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
            foreach (var property in entity.GetProperties().Where(p => p.ClrType == typeof(string) && (p.IsKey() || p.IsIndex() || p.IsForeignKey())))
                if (property.GetMaxLength() is null)
                    property.SetMaxLength(KeyLength);
    }

    /// <summary>Rows that several people can edit carry a version: the second of two edits is told, never lost.</summary>
    public static void GuardAgainstLostUpdates(this ModelBuilder model)
    {
        foreach (var type in Edited)
            model.Entity(type).Property<long>(Version).IsConcurrencyToken();
    }

    public static void StampVersions(this StandupBotDb db)
    {
        foreach (var entry in db.ChangeTracker.Entries())
            if (entry.State == EntityState.Modified && Edited.Contains(entry.Metadata.ClrType))
                entry.Property(Version).CurrentValue = (long)entry.Property(Version).CurrentValue! + 1;
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using StandupBot.Storage;
using StandupBot.Storage.Maps;
using Xunit;

namespace StandupBot.Tests.Storage;

public sealed class AllMapsTests
{
    [Fact]
    public void Every_map_that_there_is_is_applied()
    {
        ModelBuilder named = new();
        named.ApplyAllMaps();
        ModelBuilder found = new();
        found.ApplyConfigurationsFromAssembly(typeof(StandupBotDb).Assembly);
        Assert.NotEmpty(found.Model.GetEntityTypes());
        Assert.Equal(found.Model.GetEntityTypes().Select(e => e.Name).Order(StringComparer.Ordinal), named.Model.GetEntityTypes().Select(e => e.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_migration_that_there_is_is_named()
    {
        var there = typeof(StandupBotDb).Assembly.DefinedTypes.Where(t => t.IsSubclassOf(typeof(Migration))).Select(t => t.Name);
        Assert.Equal(there.Order(StringComparer.Ordinal), NamedMigrations.Names.SelectMany(name => Enumerable.Repeat(name, 3)).Order(StringComparer.Ordinal));
    }
}

using Microsoft.EntityFrameworkCore;
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
}

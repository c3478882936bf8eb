using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandupBot.Core.Roadblocks;

namespace StandupBot.Storage.Maps;

internal sealed class RoadblockMap : IEntityTypeConfiguration<Roadblock>
{
    public void Configure(EntityTypeBuilder<Roadblock> roadblock)
    {
        roadblock.HasIndex(r => new { r.CompanyId, r.Number }).IsUnique();
        roadblock.HasIndex(r => new { r.CompanyId, r.ResolvedAt });
        roadblock.HasIndex(r => r.CheckInId);
        roadblock.HasMany(r => r.Steps).WithOne().HasForeignKey(s => s.RoadblockId);
    }
}

internal sealed class RoadblockStepMap : IEntityTypeConfiguration<RoadblockStep>
{
    public void Configure(EntityTypeBuilder<RoadblockStep> step) => step.HasIndex(s => s.CompanyId);
}

internal sealed class DependencyMap : IEntityTypeConfiguration<Dependency>
{
    public void Configure(EntityTypeBuilder<Dependency> dependency) => dependency.HasIndex(d => d.CompanyId);
}

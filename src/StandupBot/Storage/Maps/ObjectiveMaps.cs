using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandupBot.Core.Objectives;

namespace StandupBot.Storage.Maps;

internal sealed class ObjectiveMap : IEntityTypeConfiguration<Objective>
{
    public void Configure(EntityTypeBuilder<Objective> objective)
    {
        objective.HasIndex(o => new { o.CompanyId, o.Number }).IsUnique();
        objective.HasIndex(o => new { o.CompanyId, o.ExternalId });
        objective.Property(o => o.Terms).AsJson();
        objective.HasMany(o => o.Edits).WithOne().HasForeignKey(e => e.ObjectiveId);
        objective.HasMany(o => o.Reports).WithOne().HasForeignKey(r => r.ObjectiveId);
    }
}

internal sealed class ObjectiveEditMap : IEntityTypeConfiguration<ObjectiveEdit>
{
    public void Configure(EntityTypeBuilder<ObjectiveEdit> edit)
    {
        edit.HasIndex(e => new { e.CompanyId, e.At });
        edit.Property(e => e.Before).AsJson();
        edit.Property(e => e.After).AsJson();
    }
}

internal sealed class ObjectiveReportMap : IEntityTypeConfiguration<ObjectiveReport>
{
    public void Configure(EntityTypeBuilder<ObjectiveReport> report) => report.HasIndex(r => new { r.CompanyId, r.At });
}

internal sealed class DeclaredConflictMap : IEntityTypeConfiguration<DeclaredConflict>
{
    public void Configure(EntityTypeBuilder<DeclaredConflict> conflict) => conflict.HasIndex(c => c.CompanyId);
}

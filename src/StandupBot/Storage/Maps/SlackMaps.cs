using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandupBot.Storage.Rows;

namespace StandupBot.Storage.Maps;

internal sealed class SlackInstallationMap : IEntityTypeConfiguration<SlackInstallationRow>
{
    public void Configure(EntityTypeBuilder<SlackInstallationRow> installation) => installation.HasKey(i => i.InstallationId);
}

internal sealed class SlackErrandMap : IEntityTypeConfiguration<SlackErrandRow>
{
    public void Configure(EntityTypeBuilder<SlackErrandRow> errand)
    {
        errand.HasKey(e => new { e.InstallationId, e.Subject });
        errand.HasIndex(e => e.DueAt);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandupBot.Storage.Rows;

namespace StandupBot.Storage.Maps;

internal sealed class DashboardLinkMap : IEntityTypeConfiguration<DashboardLinkRow>
{
    public void Configure(EntityTypeBuilder<DashboardLinkRow> link)
    {
        link.HasKey(l => l.Hash);
        link.HasIndex(l => new { l.CompanyId, l.MemberId });
    }
}

internal sealed class DashboardSessionMap : IEntityTypeConfiguration<DashboardSessionRow>
{
    public void Configure(EntityTypeBuilder<DashboardSessionRow> session)
    {
        session.HasKey(s => s.Hash);
        session.HasIndex(s => new { s.CompanyId, s.MemberId });
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandupBot.Storage.Rows;

namespace StandupBot.Storage.Maps;

internal sealed class AskedMap : IEntityTypeConfiguration<AskedRow>
{
    public void Configure(EntityTypeBuilder<AskedRow> asked)
    {
        asked.HasKey(a => new { a.CompanyId, a.Key });
        asked.HasIndex(a => a.At);
    }
}

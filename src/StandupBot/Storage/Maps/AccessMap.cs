using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandupBot.Storage.Rows;

namespace StandupBot.Storage.Maps;

internal sealed class AccessMap : IEntityTypeConfiguration<AccessRow>
{
    public void Configure(EntityTypeBuilder<AccessRow> access) => access.HasIndex(a => new { a.CompanyId, a.AuthorId, a.At });
}

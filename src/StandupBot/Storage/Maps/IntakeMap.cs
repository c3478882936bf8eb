using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandupBot.Storage.Rows;

namespace StandupBot.Storage.Maps;

internal sealed class IntakeMap : IEntityTypeConfiguration<IntakeRow>
{
    private const int ShortName = 40;

    public void Configure(EntityTypeBuilder<IntakeRow> arrival)
    {
        arrival.HasKey(a => a.Sequence);
        arrival.Property(a => a.Sequence).ValueGeneratedOnAdd();
        arrival.Property(a => a.Source).HasMaxLength(ShortName);
        arrival.Property(a => a.TakenBy).HasMaxLength(ShortName);
        arrival.HasIndex(a => a.Key).IsUnique();
        arrival.HasIndex(a => new { a.Lane, a.Sequence });
    }
}

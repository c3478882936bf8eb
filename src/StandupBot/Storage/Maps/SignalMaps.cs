using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandupBot.Storage.Rows;

namespace StandupBot.Storage.Maps;

internal sealed class SignalMap : IEntityTypeConfiguration<SignalRow>
{
    public void Configure(EntityTypeBuilder<SignalRow> signal)
    {
        signal.HasKey(s => new { s.CompanyId, s.Key });
        signal.HasIndex(s => new { s.CompanyId, s.TeamId });
        signal.Property(s => s.State).AsRecordJson();
    }
}

internal sealed class SignalLogMap : IEntityTypeConfiguration<SignalLogRow>
{
    public void Configure(EntityTypeBuilder<SignalLogRow> entry)
    {
        entry.HasIndex(e => new { e.CompanyId, e.At });
        entry.Property(e => e.State).AsRecordJson();
        entry.Property(e => e.Told).AsJson();
    }
}

internal sealed class ScoreMap : IEntityTypeConfiguration<ScoreRow>
{
    public void Configure(EntityTypeBuilder<ScoreRow> score)
    {
        score.HasKey(s => new { s.CompanyId, s.Scope, s.Day });
        score.Property(s => s.Sheet).AsRecordJson();
    }
}

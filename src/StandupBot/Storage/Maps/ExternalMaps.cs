using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandupBot.Core.External;

namespace StandupBot.Storage.Maps;

internal sealed class CommitmentMap : IEntityTypeConfiguration<Commitment>
{
    public void Configure(EntityTypeBuilder<Commitment> commitment) => commitment.HasIndex(c => new { c.CompanyId, c.Number }).IsUnique();
}

internal sealed class MentionMap : IEntityTypeConfiguration<Mention>
{
    public void Configure(EntityTypeBuilder<Mention> mention)
    {
        mention.HasIndex(m => new { m.CompanyId, m.At });
        mention.HasIndex(m => m.CheckInId);
    }
}

internal sealed class MentionTriageMap : IEntityTypeConfiguration<MentionTriage>
{
    public void Configure(EntityTypeBuilder<MentionTriage> triage) => triage.HasIndex(t => t.CompanyId);
}

internal sealed class BusinessMeasureMap : IEntityTypeConfiguration<BusinessMeasure>
{
    public void Configure(EntityTypeBuilder<BusinessMeasure> measure) => measure.HasIndex(m => new { m.CompanyId, m.Key, m.At });
}

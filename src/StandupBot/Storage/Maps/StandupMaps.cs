using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandupBot.Core.Standups;

namespace StandupBot.Storage.Maps;

internal sealed class StandupMap : IEntityTypeConfiguration<Standup>
{
    public void Configure(EntityTypeBuilder<Standup> standup)
    {
        standup.HasIndex(s => s.CompanyId);
        standup.HasIndex(s => s.NextDueAt);
        standup.Property(s => s.Questions).AsOptionalJson();
    }
}

internal sealed class RunMap : IEntityTypeConfiguration<Run>
{
    public void Configure(EntityTypeBuilder<Run> run)
    {
        // One run a date, whatever fires twice (behaviours 8-12).
        run.HasIndex(r => new { r.StandupId, r.Date }).IsUnique();
        run.HasIndex(r => new { r.CompanyId, r.Date });
        run.HasIndex(r => new { r.StandupId, r.ClosedAt });
        run.Property(r => r.Participants).AsJson();
        run.Property(r => r.Absent).AsJson();
        run.Property(r => r.Outcomes).AsJson();
        run.Property(r => r.Questions).AsOptionalJson();
    }
}

internal sealed class CheckInMap : IEntityTypeConfiguration<CheckIn>
{
    public void Configure(EntityTypeBuilder<CheckIn> checkIn)
    {
        checkIn.HasIndex(c => c.RunId);
        checkIn.HasIndex(c => new { c.CompanyId, c.Date });
        checkIn.HasIndex(c => new { c.MemberId, c.Date });
        checkIn.Property(c => c.Answers).AsJson();
        checkIn.Property(c => c.PulledBetween).AsJson();
        checkIn.Property(c => c.Sources).AsJson();
        checkIn.Property(c => c.Suspected).AsJson();
    }
}

internal sealed class ItemMap : IEntityTypeConfiguration<Item>
{
    public void Configure(EntityTypeBuilder<Item> item)
    {
        item.HasKey(i => new { i.CheckInId, i.Index });
        item.HasIndex(i => new { i.CompanyId, i.Date });
        item.HasIndex(i => new { i.StandupId, i.Date });
        item.HasIndex(i => new { i.CompanyId, i.MemberId, i.Date });
    }
}

internal sealed class SameWorkAnswerMap : IEntityTypeConfiguration<SameWorkAnswer>
{
    public void Configure(EntityTypeBuilder<SameWorkAnswer> answer) => answer.HasIndex(a => new { a.CompanyId, a.At });
}

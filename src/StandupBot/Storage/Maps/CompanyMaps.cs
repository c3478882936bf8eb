using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandupBot.Core.Companies;

namespace StandupBot.Storage.Maps;

internal sealed class CompanyMap : IEntityTypeConfiguration<Company>
{
    public void Configure(EntityTypeBuilder<Company> company)
    {
        company.HasIndex(c => c.NextDueAt);
        company.Property(c => c.Thresholds).AsJson();
    }
}

internal sealed class InstallationMap : IEntityTypeConfiguration<Installation>
{
    public void Configure(EntityTypeBuilder<Installation> installation) => installation.HasIndex(i => i.CompanyId);
}

internal sealed class MemberMap : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> member)
    {
        member.HasIndex(m => m.CompanyId);
        member.HasIndex(m => new { m.InstallationId, m.PlatformId }).IsUnique();
    }
}

internal sealed class TeamMap : IEntityTypeConfiguration<Team>
{
    public void Configure(EntityTypeBuilder<Team> team)
    {
        team.HasIndex(t => t.CompanyId);
        team.Property(t => t.Workdays).AsJson();
        team.Property(t => t.MemberIds).AsJson();
        team.Property(t => t.GuestIds).AsJson();
    }
}

internal sealed class HolidayMap : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> holiday) => holiday.HasIndex(h => new { h.CompanyId, h.Date });
}

internal sealed class AbsenceMap : IEntityTypeConfiguration<Absence>
{
    public void Configure(EntityTypeBuilder<Absence> absence) => absence.HasIndex(a => new { a.CompanyId, a.MemberId, a.To });
}

internal sealed class UndoEntryMap : IEntityTypeConfiguration<UndoEntry>
{
    public void Configure(EntityTypeBuilder<UndoEntry> undo)
    {
        undo.HasIndex(u => new { u.CompanyId, u.MemberId, u.At });
        undo.Property(u => u.Before).AsOptionalJson();
        undo.Property(u => u.After).AsOptionalJson();
    }
}

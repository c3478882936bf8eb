using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandupBot.Core.Text.Linking;

namespace StandupBot.Storage.Maps;

internal sealed class LinkLessonMap : IEntityTypeConfiguration<LinkLesson>
{
    public void Configure(EntityTypeBuilder<LinkLesson> lesson) => lesson.HasIndex(l => new { l.CompanyId, l.Id });
}

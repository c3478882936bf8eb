using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandupBot.Storage.Rows;

namespace StandupBot.Storage.Maps;

internal sealed class ChannelMap : IEntityTypeConfiguration<ChannelRow>
{
    public void Configure(EntityTypeBuilder<ChannelRow> channel)
    {
        channel.HasKey(c => new { c.InstallationId, c.ChannelId });
        channel.HasIndex(c => c.CompanyId);
        channel.Property(c => c.MemberIds).AsJson();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandupBot.Core.Chat.Json;
using StandupBot.Storage.Rows;

namespace StandupBot.Storage.Maps;

internal sealed class LocalMessageMap : IEntityTypeConfiguration<LocalMessageRow>
{
    public void Configure(EntityTypeBuilder<LocalMessageRow> message)
    {
        message.HasKey(m => m.Sequence);
        message.Property(m => m.Sequence).ValueGeneratedOnAdd();
        message.HasIndex(m => new { m.InstallationId, m.Id }).IsUnique();
        message.HasIndex(m => new { m.InstallationId, m.ChannelId, m.Sequence });
        message.HasIndex(m => new { m.InstallationId, m.ThreadRef });
        message.Property(m => m.Message).HasConversion(said => ChatJson.Write(said), json => ChatJson.ReadMessage(json));
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandupBot.Core.Chat.Json;
using StandupBot.Core.Delivery;

namespace StandupBot.Storage.Maps;

internal sealed class OutboxMap : IEntityTypeConfiguration<OutboxMessage>
{
    private const int LongKey = 400;

    public void Configure(EntityTypeBuilder<OutboxMessage> message)
    {
        message.HasKey(m => m.Sequence);
        message.Property(m => m.Sequence).ValueGeneratedOnAdd();
        // A key of a message is made of several ids, and a lane of such a key.
        message.Property(m => m.Key).HasMaxLength(LongKey);
        message.Property(m => m.Edits).HasMaxLength(LongKey);
        message.Property(m => m.Lane).HasMaxLength(LongKey);
        message.HasIndex(m => m.Key).IsUnique();
        message.HasIndex(m => new { m.State, m.DueAt });
        message.HasIndex(m => new { m.State, m.Lane });
        message.Property(m => m.To).HasConversion(to => ChatJson.Write(to), json => ChatJson.ReadDestination(json));
        message.Property(m => m.Message).HasConversion(said => ChatJson.Write(said), json => ChatJson.ReadMessage(json));
    }
}

internal sealed class HandledEventMap : IEntityTypeConfiguration<HandledEvent>
{
    public void Configure(EntityTypeBuilder<HandledEvent> handled)
    {
        handled.HasKey(h => new { h.InstallationId, h.Key });
        handled.HasIndex(h => h.At);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandupBot.Storage.Rows;

namespace StandupBot.Storage.Maps;

internal sealed class MicrosoftTeamsConversationMap : IEntityTypeConfiguration<MicrosoftTeamsConversationRow>
{
    public void Configure(EntityTypeBuilder<MicrosoftTeamsConversationRow> conversation)
    {
        conversation.HasKey(c => new { c.InstallationId, c.ConversationId });
        conversation.HasIndex(c => new { c.InstallationId, c.PlatformId });
        conversation.HasIndex(c => c.ServiceUrl);
    }
}

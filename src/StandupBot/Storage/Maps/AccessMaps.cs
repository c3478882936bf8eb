using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandupBot.Core.Companies;
using StandupBot.Storage.Rows;

namespace StandupBot.Storage.Maps;

internal sealed class AccessTokenMap : IEntityTypeConfiguration<AccessToken>
{
    public void Configure(EntityTypeBuilder<AccessToken> token)
    {
        token.HasIndex(t => t.Hash).IsUnique();
        token.HasIndex(t => new { t.CompanyId, t.MemberId });
    }
}

internal sealed class WebhookMap : IEntityTypeConfiguration<WebhookRow>
{
    public void Configure(EntityTypeBuilder<WebhookRow> webhook)
    {
        webhook.HasIndex(w => new { w.CompanyId, w.Number }).IsUnique();
        webhook.Property(w => w.Events).AsJson();
    }
}

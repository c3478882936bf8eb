using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Delivery;
using StandupBot.Storage;

namespace StandupBot.Features.Webhooks;

/// <summary>What follows when a webhook cannot be reached: nothing is sent there any more, and the owner of the company is told once.</summary>
internal static class WebhookLoss
{
    public static async Task TurnOffAsync(StandupBotDb db, string webhookId, string reason, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await db.Webhooks.IgnoreQueryFilters().FirstOrDefaultAsync(w => w.Id == webhookId, cancellation) is not { IsOn: true } webhook)
            return;
        webhook.TurnOff(now, reason);
        var company = await db.Companies.IgnoreQueryFilters().SingleAsync(c => c.Id == webhook.CompanyId, cancellation);
        company.TellsOthers = await db.Webhooks.IgnoreQueryFilters().AnyAsync(w => w.CompanyId == company.Id && w.Id != webhookId && w.RemovedAt == null && w.OffSince == null, cancellation);
        if (await db.Members.IgnoreQueryFilters().FirstOrDefaultAsync(m => m.Id == company.OwnerId && m.CompanyId == company.Id, cancellation) is not { IsActive: true } owner)
            return;
        var text = $"Nothing is sent to {webhook.Url} ({webhook.Handle}) any more: {reason}. Once it answers again, remove it and add it anew.";
        Outgoing notice = new($"{webhook.Id}/off", MessageKind.Notice, new Destination.Direct(owner.Id), Message.Of(
            text, new Block.Paragraph(text), new Block.Actions([CommandTap.Run("Show the webhooks", "/goals webhooks"), CommandTap.Run("Remove", $"/goals webhook remove {webhook.Handle}")])));
        db.Outbox.Add(OutboxMessage.From(notice, company.Id, owner.InstallationId, now));
    }
}

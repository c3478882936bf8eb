using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Delivery;
using StandupBot.Delivery;
using StandupBot.Features.Directory;
using StandupBot.Features.Webhooks;
using StandupBot.Storage;

namespace StandupBot.Features;

/// <summary>
/// A destination is gone: a person is marked so that they do not count as missing, a channel pauses its stand-ups, and the team's lead
/// is told once (behaviours 46-48).
/// </summary>
public sealed class Unreachable(TimeProvider clock) : IUnreachable
{
    public async Task HandleAsync(StandupBotDb db, OutboxMessage message, string reason, CancellationToken cancellation)
    {
        if (message.To is Destination.Direct direct)
            await MarkMemberAsync(db, message, direct.MemberId, reason, cancellation);
        else if (message.To is Destination.Webhook webhook)
            await WebhookLoss.TurnOffAsync(db, webhook.WebhookId, reason, clock.GetUtcNow(), cancellation);
        // Where the whole app was removed the channel is as it was: it meets again when somebody installs the app again (behaviour 47).
        else if (message.To is Destination.Channel channel && await IsConnectedAsync(db, message.InstallationId, cancellation))
            await ClosedChannels.PauseAsync(db, message.InstallationId, channel.ChannelId, reason, message.Key, clock.GetUtcNow(), cancellation);
    }

    private static Task<bool> IsConnectedAsync(StandupBotDb db, string installationId, CancellationToken cancellation) =>
        db.Installations.IgnoreQueryFilters().AnyAsync(i => i.Id == installationId && i.Active, cancellation);

    private static async Task MarkMemberAsync(StandupBotDb db, OutboxMessage message, string memberId, string reason, CancellationToken cancellation)
    {
        var member = await db.Members.IgnoreQueryFilters().FirstOrDefaultAsync(m => m.Id == memberId && m.CompanyId == message.CompanyId, cancellation);
        member?.MarkUnreachable(reason);
        if (message.Kind != MessageKind.Prompt)
            return;
        var runId = message.Key[..^$"/{memberId}/prompt".Length];
        var run = await db.Runs.IgnoreQueryFilters().FirstOrDefaultAsync(r => r.Id == runId && r.CompanyId == message.CompanyId, cancellation);
        run?.Update([.. run.Participants.Select(p => p.MemberId == memberId ? p with { Undelivered = true } : p)]);
    }
}

using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Delivery;
using StandupBot.Delivery;
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
        else if (message.To is Destination.Channel channel)
            await PauseChannelAsync(db, message, channel.ChannelId, reason, cancellation);
    }

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

    private async Task PauseChannelAsync(StandupBotDb db, OutboxMessage message, string channel, string reason, CancellationToken cancellation)
    {
        var standups = await db.Standups.IgnoreQueryFilters()
            .Where(s => s.CompanyId == message.CompanyId && s.InstallationId == message.InstallationId && s.Channel == channel).ToListAsync(cancellation);
        foreach (var standup in standups)
        {
            var team = await db.Teams.IgnoreQueryFilters().SingleAsync(t => t.Id == standup.TeamId, cancellation);
            standup.Pause(reason);
            var told = Message.Of($"The {team.Name} stand-up is paused: its channel cannot be reached any more ({reason}). Choose another channel with /standup edit, then /standup resume.");
            var notice = new Outgoing($"{message.Key}/unreachable/{standup.Id}", MessageKind.Notice, new Destination.Direct(team.LeadId), told);
            db.Outbox.Add(OutboxMessage.From(notice, message.CompanyId, message.InstallationId, clock.GetUtcNow()));
        }
    }
}

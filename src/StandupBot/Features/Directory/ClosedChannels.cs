using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Delivery;
using StandupBot.Storage;

namespace StandupBot.Features.Directory;

/// <summary>What follows when a channel is closed to us: its stand-ups pause and each team's lead is told once (behaviours 46, 48).</summary>
internal static class ClosedChannels
{
    /// <param name="cause">Names the happening, so that the same one is told once.</param>
    public static async Task PauseAsync(
        StandupBotDb db, string installationId, string channelId, string reason, string cause, DateTimeOffset now, CancellationToken cancellation)
    {
        var standups = await db.Standups.IgnoreQueryFilters()
            .Where(s => s.InstallationId == installationId && s.Channel == channelId).ToListAsync(cancellation);
        foreach (var standup in standups.Where(s => s.State == Core.Standups.StandupState.Active))
        {
            var team = await db.Teams.IgnoreQueryFilters().SingleAsync(t => t.Id == standup.TeamId, cancellation);
            standup.Pause(reason);
            var told = Message.Of($"The {team.Name} stand-up is paused: its channel cannot be reached any more ({reason}). Choose another channel with /standup edit, then /standup resume.");
            var notice = new Outgoing($"{cause}/unreachable/{standup.Id}", MessageKind.Notice, new Destination.Direct(team.LeadId), told);
            db.Outbox.Add(OutboxMessage.From(notice, standup.CompanyId, installationId, now));
        }
    }
}

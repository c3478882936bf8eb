using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Companies.Privacy;
using StandupBot.Core.Signals;
using StandupBot.Storage;

namespace StandupBot.Features.Privacy;

/// <summary>What one person wrote, and what was written to them alone: the rows stay where they count, without their words.</summary>
internal sealed class OwnRows(StandupBotDb db, string memberId)
{
    private const string Gone = WordsOfOne.Gone;
    private static readonly Message GoneMessage = Message.Of(Gone);

    public async Task EraseAsync(CancellationToken cancellation)
    {
        await AnswersAsync(cancellation);
        await NotesAsync(cancellation);
        await MessagesAsync(cancellation);
        await db.Absences.Where(a => a.MemberId == memberId).ExecuteDeleteAsync(cancellation);
        await db.DashboardLinks.Where(l => l.MemberId == memberId).ExecuteDeleteAsync(cancellation);
        await db.DashboardSessions.Where(s => s.MemberId == memberId).ExecuteDeleteAsync(cancellation);
        var lane = "/" + await db.Members.Where(m => m.Id == memberId).Select(m => m.PlatformId ?? m.Id).SingleAsync(cancellation);
        await db.Intake.Where(i => i.Lane.EndsWith(lane)).ExecuteDeleteAsync(cancellation);
        await db.AccessTokens.Where(t => t.MemberId == memberId).ExecuteDeleteAsync(cancellation);
        await db.UndoEntries.Where(u => u.MemberId == memberId).ExecuteDeleteAsync(cancellation);
        await db.AccessLog.Where(a => a.AuthorId == memberId).ExecuteDeleteAsync(cancellation);
        await db.MicrosoftTeamsConversations.Where(c => db.Members.Any(m => m.Id == memberId && m.InstallationId == c.InstallationId && m.PlatformId == c.PlatformId)).ExecuteDeleteAsync(cancellation);
    }

    private async Task AnswersAsync(CancellationToken cancellation)
    {
        await db.Items.Where(i => i.MemberId == memberId).ExecuteUpdateAsync(row => row.SetProperty(i => i.Text, Gone).SetProperty(i => i.Ticket, (string?)null), cancellation);
        await db.CheckIns.Where(c => c.MemberId == memberId).ExecuteUpdateAsync(row => row
            .SetProperty(c => c.Answers, []).SetProperty(c => c.Sources, []).SetProperty(c => c.Suspected, []), cancellation);
        await db.Roadblocks.Where(r => r.ReporterId == memberId).ExecuteUpdateAsync(row => row.SetProperty(r => r.Text, Gone), cancellation);
        await db.RoadblockSteps.Where(s => s.By == memberId && s.Note != null).ExecuteUpdateAsync(row => row.SetProperty(s => s.Note, (string?)null), cancellation);
        await ThemesAsync(cancellation);
        await db.Mentions.Where(m => m.By == memberId).ExecuteUpdateAsync(row => row.SetProperty(m => m.Text, Gone), cancellation);
    }

    /// <summary>A theme that somebody else named too is the company's; one that only this person named is made of their words.</summary>
    private async Task ThemesAsync(CancellationToken cancellation)
    {
        var own = await db.Mentions.Where(m => m.By == memberId && !db.Mentions.Any(o => o.By != memberId && o.Theme == m.Theme)).Select(m => m.Theme).Distinct().ToListAsync(cancellation);
        foreach (var key in own.Select(theme => Finding.KeyOf("S17", theme)))
        {
            await db.Signals.Where(s => s.Key == key).ExecuteDeleteAsync(cancellation);
            await db.SignalLog.Where(s => s.Key == key).ExecuteDeleteAsync(cancellation);
        }

        await db.Mentions.Where(m => m.By == memberId && own.Contains(m.Theme)).ExecuteUpdateAsync(row => row.SetProperty(m => m.Theme, Gone), cancellation);
    }

    private async Task NotesAsync(CancellationToken cancellation)
    {
        await db.Dependencies.Where(d => d.By == memberId).ExecuteUpdateAsync(row => row.SetProperty(d => d.Text, Gone), cancellation);
        await db.Dependencies.Where(d => d.AnsweredBy == memberId).ExecuteUpdateAsync(row => row.SetProperty(d => d.Reason, (string?)null), cancellation);
        await db.ObjectiveReports.Where(r => r.By == memberId).ExecuteUpdateAsync(row => row.SetProperty(r => r.Note, (string?)null), cancellation);
        await db.ObjectiveEdits.Where(e => e.By == memberId && e.Reason != null).ExecuteUpdateAsync(row => row.SetProperty(e => e.Reason, Gone), cancellation);
        await db.Conflicts.Where(c => c.By == memberId).ExecuteUpdateAsync(row => row.SetProperty(c => c.Reason, (string?)null), cancellation);
        await db.MentionTriages.Where(t => t.By == memberId).ExecuteUpdateAsync(row => row.SetProperty(t => t.Reason, (string?)null), cancellation);
    }

    /// <summary>A lane says to whom its messages go, or whose message they edit.</summary>
    private async Task MessagesAsync(CancellationToken cancellation)
    {
        var place = await db.Members.Where(m => m.Id == memberId).Select(m => m.InstallationId).SingleAsync(cancellation);
        var direct = $"{place}/direct:{memberId}";
        await db.Outbox.Where(m => m.Lane == direct || db.Outbox.Any(o => o.Key == m.Edits && o.Lane == direct))
            .ExecuteUpdateAsync(row => row.SetProperty(m => m.Message, GoneMessage).SetProperty(m => m.Trouble, (string?)null), cancellation);
        await db.LocalMessages.Where(m => m.InstallationId == place && (m.AuthorId == memberId || m.OnlyFor == memberId))
            .ExecuteUpdateAsync(row => row.SetProperty(m => m.Message, GoneMessage), cancellation);
        await db.LocalMessages.Where(m => m.InstallationId == place && m.AuthorId == memberId)
            .ExecuteUpdateAsync(row => row.SetProperty(m => m.AuthorName, WordsOfOne.Nobody), cancellation);
    }
}

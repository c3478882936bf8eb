using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;

namespace StandupBot.Features.DataExport;

/// <summary>What is kept about one person beside what they said: who they are here, what the bot wrote to them, who read their answers.</summary>
internal sealed class PersonTables(UnitOfWork work, Labels labels, string memberId)
{
    public IReadOnlyList<DataTable> All =>
    [
        new("me", ["Id", "Name", "Platform id", "Role", "Time zone", "Joined", "Left"], Me),
        new("my-teams", ["Team", "Leads it"], Teams),
        new("away", ["From", "To", "Stands in"], Absences),
        new("messages-to-me", ["At", "Kind", "Text"], Messages),
        new("who-saw-my-answers", ["At", "Who", "How"], Readers),
    ];

    private async IAsyncEnumerable<object?[]> Me()
    {
        await foreach (var me in work.Db.Members.AsNoTracking().Where(m => m.Id == memberId).AsAsyncEnumerable())
            yield return [me.Id, me.Name, me.PlatformId, me.Role.ToString(), me.TimeZone, me.JoinedAt, me.LeftAt];
    }

    private async IAsyncEnumerable<object?[]> Teams()
    {
        await foreach (var team in work.Db.Teams.AsNoTracking().OrderBy(t => t.Name).AsAsyncEnumerable())
            if (team.Has(memberId) || team.LeadId == memberId)
                yield return [team.Name, team.LeadId == memberId];
    }

    private async IAsyncEnumerable<object?[]> Absences()
    {
        await foreach (var away in work.Db.Absences.AsNoTracking().Where(a => a.MemberId == memberId).OrderBy(a => a.From).AsAsyncEnumerable())
            yield return [away.From, away.To, labels.Person(away.DelegateId)];
    }

    private async IAsyncEnumerable<object?[]> Messages()
    {
        await foreach (var message in work.Db.Outbox.AsNoTracking().OrderBy(m => m.Sequence).AsAsyncEnumerable())
            if (message.To is Destination.Direct direct && direct.MemberId == memberId || message.To is Destination.Private inPrivate && inPrivate.MemberId == memberId)
                yield return [message.CreatedAt, message.Kind.ToString(), message.Message.Text];
    }

    private async IAsyncEnumerable<object?[]> Readers()
    {
        await foreach (var access in work.Db.AccessLog.AsNoTracking().Where(a => a.AuthorId == memberId).OrderBy(a => a.At).ThenBy(a => a.Id).AsAsyncEnumerable())
            yield return [access.At, labels.Person(access.ReaderId) ?? "whoever runs the bot", access.How];
    }
}

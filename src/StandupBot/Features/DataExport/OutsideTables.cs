using Microsoft.EntityFrameworkCore;

namespace StandupBot.Features.DataExport;

/// <summary>What teams need of each other, and what happens with customers.</summary>
internal sealed class OutsideTables(UnitOfWork work, Labels labels, string? memberId)
{
    public IReadOnlyList<DataTable> All =>
    [
        new("dependencies", ["By", "From team", "To team", "To", "At", "Text", "Goal", "Answer", "Answered by", "Promised for", "Reason"], Dependencies),
        new("promises", ["Handle", "Customer", "What", "Due", "Owner", "Goal", "State", "At"], Promises),
        new("mentions", ["By", "At", "Customer", "Theme", "Kind", "Text"], Mentions),
    ];

    private async IAsyncEnumerable<object?[]> Dependencies()
    {
        await foreach (var need in work.Db.Dependencies.AsNoTracking().Where(d => memberId == null || d.By == memberId || d.ToMemberId == memberId).OrderBy(d => d.At).ThenBy(d => d.Id).AsAsyncEnumerable())
            yield return [labels.Person(need.By), labels.Team(need.FromTeamId), labels.Team(need.ToTeamId), labels.Person(need.ToMemberId), need.At, need.Text, labels.Goal(need.ObjectiveId), need.Answer?.ToString(), labels.Person(need.AnsweredBy), need.PromisedFor, need.Reason];
    }

    private async IAsyncEnumerable<object?[]> Promises()
    {
        await foreach (var promise in work.Db.Commitments.AsNoTracking().Where(c => memberId == null || c.OwnerId == memberId).OrderBy(c => c.Number).AsAsyncEnumerable())
            yield return [promise.Handle, promise.Customer, promise.What, promise.Due, labels.Person(promise.OwnerId), labels.Goal(promise.ObjectiveId), promise.State.ToString(), promise.At];
    }

    private async IAsyncEnumerable<object?[]> Mentions()
    {
        await foreach (var heard in work.Db.Mentions.AsNoTracking().Where(m => memberId == null || m.By == memberId).OrderBy(m => m.At).ThenBy(m => m.Id).AsAsyncEnumerable())
            yield return [labels.Person(heard.By), heard.At, heard.Account, heard.Theme, heard.Kind.ToString(), heard.Text];
    }
}

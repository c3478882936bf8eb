using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Core.Objectives;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Undo;

/// <summary>Keeps what takes an act back. Only the person who acted can, once, and only while nobody changed the same thing since.</summary>
public sealed class UndoDesk(UnitOfWork work)
{
    /// <returns>What <c>/goals undo</c> names; null when nothing changed.</returns>
    public string? Keep(Call call, string act, ObjectiveEdit? edit) =>
        edit is null ? null : Keep(call, act, edit.ObjectiveId, edit.Before, edit.After);

    public string Keep(Call call, string act, string subject, ObjectiveTerms? before = null, ObjectiveTerms? after = null)
    {
        var kept = work.Db.UndoEntries.Local.Count;
        var entry = new UndoEntry
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{call.Actor.Member.InstallationId}/{call.Source.EventKey}/{kept}"),
            CompanyId = call.Company.Id, MemberId = call.Actor.Id, At = work.Now, Act = act, SubjectId = subject, Before = before, After = after,
        };
        work.Db.UndoEntries.Add(entry);
        return entry.Id;
    }

    /// <summary>The entry of this id, or the actor's latest that still stands; null when there is none of theirs.</summary>
    public Task<UndoEntry?> FindAsync(Call call, string? id, CancellationToken cancellation)
    {
        var mine = work.Db.UndoEntries.Where(u => u.MemberId == call.Actor.Id);
        return id is null
            ? mine.Where(u => u.UndoneAt == null).OrderByDescending(u => u.At).ThenByDescending(u => u.Id).FirstOrDefaultAsync(cancellation)
            : mine.FirstOrDefaultAsync(u => u.Id == id, cancellation);
    }
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using StandupBot.Core.Companies.Privacy;
using StandupBot.Core.Delivery;
using StandupBot.Core.External;
using StandupBot.Core.Standups;
using StandupBot.Core.Text.Linking;
using StandupBot.Storage.Archives;
using StandupBot.Storage.Rows;

namespace StandupBot.Features.Privacy;

/// <summary>
/// Erases those who asked for it: first what is theirs, then their words wherever the bot repeated them, then their name wherever anybody
/// wrote it. One transaction a person; what counts (answers, links, scores) stays as it was.
/// </summary>
public sealed class Eraser(UnitOfWork work)
{
    /// <summary>What the bot wrote, or keeps of what was written: it may repeat anybody.</summary>
    private static readonly HashSet<Type> Repeating =
        [typeof(OutboxMessage), typeof(LocalMessageRow), typeof(SignalRow), typeof(SignalLogRow), typeof(Run), typeof(LinkLesson), typeof(ScoreRow)];

    /// <summary>Everybody of the company in force who asked.</summary>
    public async Task EraseWhoAskedAsync(CancellationToken cancellation)
    {
        foreach (var id in await work.Db.Members.Where(m => m.EraseAskedAt != null && m.ErasedAt == null).OrderBy(m => m.Id).Select(m => m.Id).ToListAsync(cancellation))
            await EraseAsync(id, cancellation);
    }

    private async Task EraseAsync(string memberId, CancellationToken cancellation)
    {
        await using var transaction = await work.Db.Database.BeginTransactionAsync(cancellation);
        var words = await new WordsReader(work.Db).ReadAsync(memberId, cancellation);
        await new OwnRows(work.Db, memberId).EraseAsync(cancellation);
        foreach (var table in ArchiveTables.Of(work.Db, withGivenOut: true))
            await CleanAsync(table, words, transaction.GetDbTransaction(), cancellation);
        var member = await work.Db.Members.SingleAsync(m => m.Id == memberId, cancellation);
        member.Erase(work.Now, WordsOfOne.Nobody);
        await work.Db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        work.Db.ChangeTracker.Clear();
    }

    private async Task CleanAsync(ArchiveTable table, WordsOfOne words, DbTransaction transaction, CancellationToken cancellation)
    {
        var connection = transaction.Connection!;
        foreach (var column in table.Columns.Where(c => c.IsWords && !c.IsKey && TextColumns.Prose.Contains(c.Name)).ToList())
        {
            var changes = await ChangesAsync(table, column, words, transaction, cancellation);
            await using var update = table.Update(connection, transaction, column);
            foreach (var (text, keys) in changes)
            {
                update.Parameters[0].Value = text;
                for (var i = 0; i < keys.Length; i++)
                    update.Parameters[i + 1].Value = keys[i];
                await update.ExecuteNonQueryAsync(cancellation);
            }
        }
    }

    /// <summary>Collected first: not every database writes while it reads.</summary>
    private async Task<List<(string Text, object[] Keys)>> ChangesAsync(ArchiveTable table, ArchiveColumn column, WordsOfOne words, DbTransaction transaction, CancellationToken cancellation)
    {
        var alsoWords = Repeating.Contains(table.Entity.ClrType) || column.Name == nameof(MentionTriage.MentionOrTheme);
        List<(string Text, object[] Keys)> changes = [];
        await foreach (var row in table.ReadAsync(transaction.Connection!, transaction, work.Db.Tenant!, cancellation))
            if (table.ValueOf(row, column.Name) is string { Length: > 0 } before && Cleaned(before, words, alsoWords) is var after && after != before)
                changes.Add((after, [.. table.KeyOf(row)]));
        return changes;
    }

    private static string Cleaned(string text, WordsOfOne words, bool alsoWords) =>
        text is (['{', .., '}'] or ['[', .., ']']) && IsJson(text) ? words.InJson(text, alsoWords) : alsoWords ? words.Without(text) : words.WithoutName(text);

    /// <summary>Somebody may have typed brackets.</summary>
    private static bool IsJson(string text)
    {
        try
        {
            using var document = System.Text.Json.JsonDocument.Parse(text);
            return true;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }
}

using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Privacy;
using StandupBot.Core.Delivery;

namespace StandupBot.Features.Privacy;

/// <summary>
/// Once a day: words that are older than the company keeps them are removed, and the rows that count stay. Doing it twice is doing it once.
/// </summary>
public sealed class KeepToRetention(UnitOfWork work)
{
    public const string Removed = "(removed)";

    private static readonly Message RemovedMessage = Message.Of(Removed);

    public async Task HandleAsync(Company company, DateOnly today, CancellationToken cancellation)
    {
        if (company.CleanedOn == today)
            return;
        var from = Retention.KeptFrom(today, company.RetentionMonths);
        var fromInstant = new DateTimeOffset(from, TimeOnly.MinValue, TimeSpan.Zero);
        // A younger company has nothing that is too old.
        if (company.CreatedAt < fromInstant)
        {
            await AnswersAsync(from, fromInstant, cancellation);
            await MessagesAsync(fromInstant, cancellation);
            await QuotesAsync(fromInstant, cancellation);
        }

        var readersFrom = work.Now.AddMonths(-Retention.AccessMonths);
        await work.Db.AccessLog.Where(a => a.At < readersFrom).ExecuteDeleteAsync(cancellation);
        company.MarkCleaned(today);
    }

    private async Task AnswersAsync(DateOnly from, DateTimeOffset fromInstant, CancellationToken cancellation)
    {
        await work.Db.Items.Where(i => i.Date < from && i.Text != Removed)
            .ExecuteUpdateAsync(row => row.SetProperty(i => i.Text, Removed).SetProperty(i => i.Ticket, (string?)null), cancellation);
        await work.Db.CheckIns.Where(c => c.Date < from)
            .ExecuteUpdateAsync(row => row.SetProperty(c => c.Answers, []).SetProperty(c => c.Sources, []).SetProperty(c => c.Suspected, []), cancellation);
        // What is still in the way keeps its name, however old it is.
        await work.Db.Roadblocks.Where(r => r.ResolvedAt < fromInstant && r.Text != Removed).ExecuteUpdateAsync(row => row.SetProperty(r => r.Text, Removed), cancellation);
        await work.Db.RoadblockSteps.Where(s => s.At < fromInstant && s.Note != null && work.Db.Roadblocks.Any(r => r.Id == s.RoadblockId && r.ResolvedAt < fromInstant))
            .ExecuteUpdateAsync(row => row.SetProperty(s => s.Note, (string?)null), cancellation);
        await work.Db.Mentions.Where(m => m.At < fromInstant && m.Text != Removed).ExecuteUpdateAsync(row => row.SetProperty(m => m.Text, Removed), cancellation);
        await work.Db.LinkLessons.Where(l => l.At < fromInstant).ExecuteDeleteAsync(cancellation);
        await work.Db.UndoEntries.Where(u => u.At < fromInstant).ExecuteDeleteAsync(cancellation);
    }

    private async Task MessagesAsync(DateTimeOffset from, CancellationToken cancellation)
    {
        await work.Db.Outbox.Where(m => m.CreatedAt < from && m.State != OutboxState.Pending && m.Message != RemovedMessage)
            .ExecuteUpdateAsync(row => row.SetProperty(m => m.Message, RemovedMessage), cancellation);
        await work.Db.LocalMessages.Where(m => m.At < from && work.Db.Installations.Any(i => i.Id == m.InstallationId) && m.Message != RemovedMessage)
            .ExecuteUpdateAsync(row => row.SetProperty(m => m.Message, RemovedMessage), cancellation);
        await work.Db.Runs.Where(r => r.OpenedAt < from).ExecuteUpdateAsync(row => row.SetProperty(r => r.Outcomes, []), cancellation);
    }

    /// <summary>A signal keeps its numbers and what it says; what people are quoted with goes.</summary>
    private async Task QuotesAsync(DateTimeOffset from, CancellationToken cancellation)
    {
        await foreach (var entry in work.Db.SignalLog.Where(s => s.At < from).OrderBy(s => s.Id).AsAsyncEnumerable().WithCancellation(cancellation))
            if (entry.State.Finding.Evidence.Count > 0)
                entry.Forget();
        await foreach (var signal in work.Db.Signals.AsAsyncEnumerable().WithCancellation(cancellation))
            if (signal.State.LastSeen < from && signal.State.Finding.Evidence.Count > 0)
                signal.Take(signal.State with { Finding = signal.State.Finding with { Evidence = [] } });
    }
}

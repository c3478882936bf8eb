using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Commands;
using StandupBot.Core.External;

namespace StandupBot.Features.Outside;

/// <summary>What happens with customers and the market: promises, mentions, business measures. Saved by whoever calls it.</summary>
public sealed class OutsideDesk(UnitOfWork work)
{
    public async Task<Commitment> PromiseAsync(string companyId, string id, string customer, string what, DateOnly due, string ownerId, string? objectiveId, CancellationToken cancellation)
    {
        var commitment = new Commitment
        {
            Id = id, CompanyId = companyId, Number = await NextNumberAsync(cancellation), Customer = customer, What = what,
            Due = due, OwnerId = ownerId, ObjectiveId = objectiveId, At = work.Now,
        };
        work.Db.Commitments.Add(commitment);
        return commitment;
    }

    /// <summary>By handle, such as "P3".</summary>
    public Task<Commitment?> FindAsync(PromiseRef typed, CancellationToken cancellation) =>
        int.TryParse(typed.Text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? work.Db.Commitments.FirstOrDefaultAsync(c => c.Number == number, cancellation)
            : Task.FromResult<Commitment?>(null);

    public Task<Commitment?> FindAsync(string id, CancellationToken cancellation) => work.Db.Commitments.FirstOrDefaultAsync(c => c.Id == id, cancellation);

    public Task<List<Commitment>> OpenAsync(CancellationToken cancellation) => work.Db.Commitments.AsNoTracking()
        .Where(c => c.State == CommitmentState.Open || c.State == CommitmentState.Renegotiated)
        .OrderBy(c => c.Due).ThenBy(c => c.Number).ToListAsync(cancellation);

    public void Keep(Commitment commitment) => commitment.Keep(work.Now);

    public void Cancel(Commitment commitment) => commitment.Cancel(work.Now);

    public void Renegotiate(Commitment commitment, DateOnly? due) => commitment.Renegotiate(work.Now, due);

    public Mention Hear(string companyId, string id, string by, string text, string? account, string theme, MentionKind kind)
    {
        var mention = new Mention
        {
            Id = id, CompanyId = companyId, By = by, At = work.Now, Text = text,
            Account = account, Theme = theme, Kind = kind,
        };
        work.Db.Mentions.Add(mention);
        return mention;
    }

    public void Triage(string companyId, string mentionOrTheme, bool linked, string? objectiveId, string? reason, string by) =>
        work.Db.MentionTriages.Add(new MentionTriage
        {
            CompanyId = companyId, MentionOrTheme = mentionOrTheme, Linked = linked, ObjectiveId = objectiveId, Reason = reason, At = work.Now, By = by,
        });

    public void Measure(string companyId, string key, double value) =>
        work.Db.BusinessMeasures.Add(new BusinessMeasure { CompanyId = companyId, Key = key, Value = value, At = work.Now });

    private async Task<int> NextNumberAsync(CancellationToken cancellation)
    {
        var staged = work.Db.Commitments.Local.Select(c => c.Number).DefaultIfEmpty().Max();
        var stored = await work.Db.Commitments.MaxAsync(c => (int?)c.Number, cancellation) ?? 0;
        return Math.Max(staged, stored) + 1;
    }
}

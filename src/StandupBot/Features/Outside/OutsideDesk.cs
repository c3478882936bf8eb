using StandupBot.Core.External;

namespace StandupBot.Features.Outside;

/// <summary>What happens with customers and the market: promises, mentions, business measures. Saved by whoever calls it.</summary>
public sealed class OutsideDesk(UnitOfWork work)
{
    public Commitment Promise(string companyId, string id, string customer, string what, DateOnly due, string ownerId, string? objectiveId)
    {
        var commitment = new Commitment
        {
            Id = id, CompanyId = companyId, Customer = customer, What = what,
            Due = due, OwnerId = ownerId, ObjectiveId = objectiveId, At = work.Now,
        };
        work.Db.Commitments.Add(commitment);
        return commitment;
    }

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
}

using Microsoft.EntityFrameworkCore;
using StandupBot.Core.External;
using StandupBot.Core.Histories;
using StandupBot.Features;
using StandupBot.Features.Outside;

namespace StandupBot.Replay.Events;

/// <summary>Promises, mentions, their triage and business measures.</summary>
public sealed class OutsideEvents(UnitOfWork work, OutsideDesk outside)
{
    public async Task<bool> TryApplyAsync(HistoryEvent happened, CancellationToken cancellation)
    {
        var company = await work.CompanyAsync(cancellation);
        switch (happened)
        {
            case HistoryEvent.Commitment e:
                await outside.PromiseAsync(company.Id, e.Id, e.Customer, e.What, e.Due, e.OwnerId, e.ObjectiveId, cancellation);
                return true;
            case HistoryEvent.CommitmentChange e:
                Change(await work.Db.Commitments.SingleAsync(c => c.Id == e.Id, cancellation), e);
                return true;
            case HistoryEvent.Mention e:
                outside.Hear(company.Id, e.Id, e.By, e.Text, e.Account, e.Theme, e.Kind);
                return true;
            case HistoryEvent.MentionTriage e:
                outside.Triage(company.Id, e.Id, e.Action == TriageKind.Link, e.ObjectiveId, e.Reason, company.OwnerId);
                return true;
            case HistoryEvent.Measure e:
                outside.Measure(company.Id, e.Key, e.Value);
                return true;
            default:
                return false;
        }
    }

    private void Change(Commitment commitment, HistoryEvent.CommitmentChange e)
    {
        switch (e.Action)
        {
            case CommitmentStepKind.Kept: outside.Keep(commitment); break;
            case CommitmentStepKind.Cancelled: outside.Cancel(commitment); break;
            default: outside.Renegotiate(commitment, e.Due); break;
        }
    }
}

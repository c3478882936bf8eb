using StandupBot.Core.Histories;
using StandupBot.Core.Objectives;
using StandupBot.Features;
using StandupBot.Features.Goals;
using Microsoft.EntityFrameworkCore;

namespace StandupBot.Replay.Events;

/// <summary>Goals, their changes, goal check-ins and declared conflicts.</summary>
public sealed class GoalEvents(UnitOfWork work, GoalDesk goals)
{
    public async Task<bool> TryApplyAsync(HistoryEvent happened, CancellationToken cancellation)
    {
        switch (happened)
        {
            case HistoryEvent.Objective e:
                var company = await work.CompanyAsync(cancellation);
                await goals.AddAsync(company, e.Terms.OwnerId ?? company.OwnerId, e.Terms, e.Id, cancellation);
                return true;
            case HistoryEvent.ObjectiveChange e:
                var goal = await GoalAsync(e.Id, cancellation);
                goals.Edit(goal, e.By, e.Set.ApplyTo(goal.Terms), e.Reason);
                return true;
            case HistoryEvent.GoalCheckIn e:
                goals.CheckIn(await GoalAsync(e.ObjectiveId, cancellation), e.By, e.Value, e.Confidence, e.Status, e.Note);
                return true;
            case HistoryEvent.Conflict e:
                goals.DeclareConflict(await CompanyIdAsync(cancellation), e.AId, e.BId, e.WinsId, e.Reason, e.By);
                return true;
            default:
                return false;
        }
    }

    private async Task<string> CompanyIdAsync(CancellationToken cancellation) => (await work.CompanyAsync(cancellation)).Id;

    private Task<Objective> GoalAsync(string id, CancellationToken cancellation) => work.Db.Objectives.SingleAsync(o => o.Id == id, cancellation);
}

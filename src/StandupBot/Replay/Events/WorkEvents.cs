using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Histories;
using StandupBot.Core.Standups;
using StandupBot.Features;
using StandupBot.Features.Answers;
using StandupBot.Features.Inbox;
using StandupBot.Features.Roadblocks;
using StandupBot.Storage;

namespace StandupBot.Replay.Events;

/// <summary>Check-ins, replies, roadblocks, dependencies and answers about same work.</summary>
public sealed class WorkEvents(UnitOfWork work, AnswerStandup answers, RoadblockDesk roadblocks, ReplayRemarks remarks)
{
    private static readonly Translated<string, Actor> ActorById = Translated.Of((StandupBotDb db, string memberId) =>
        db.Members.Where(m => m.Id == memberId).Join(db.Companies, m => m.CompanyId, c => c.Id, (member, company) => new Actor(company, member)));

    public async Task<bool> TryApplyAsync(HistoryEvent happened, CancellationToken cancellation)
    {
        switch (happened)
        {
            case HistoryEvent.CheckIn e:
                if (Draft(e).IsEmpty)
                    remarks.Add(e.Line, $"the check-in of {e.By} has nothing in it, so it was refused.");
                await answers.FormAsync(await ActorAsync(e.By, cancellation), e.StandupId, Draft(e), KeyOf(e), cancellation);
                return true;
            case HistoryEvent.Reply e:
                await answers.TextAsync(await ActorAsync(e.By, cancellation), e.StandupId, new SourceText(KeyOf(e), e.Text), cancellation);
                return true;
            case HistoryEvent.Roadblock e:
                await StepAsync(e, cancellation);
                return true;
            case HistoryEvent.Dependency e:
                roadblocks.Need((await work.CompanyAsync(cancellation)).Id, e.Id, e.FromTeamId, e.ToTeamId, e.ToMemberId, e.Text, e.ObjectiveId, e.By);
                return true;
            case HistoryEvent.DependencyAnswer e:
                roadblocks.Answer(await work.Db.Dependencies.SingleAsync(d => d.Id == e.Id, cancellation), e.Action, e.By, e.Date, e.Reason);
                return true;
            case HistoryEvent.SameWork e:
                answers.SameWork((await work.CompanyAsync(cancellation)).Id, e.A.ToString(), e.B.ToString(), e.Answer, e.By);
                return true;
            default:
                return false;
        }
    }

    private static string KeyOf(HistoryEvent happened) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line-{happened.Line}");

    private async Task<Actor> ActorAsync(string memberId, CancellationToken cancellation)
    {
        var by = await ActorById.ListAsync(work.Db, memberId, cancellation);
        return by.Single();
    }

    private async Task StepAsync(HistoryEvent.Roadblock e, CancellationToken cancellation)
    {
        if (await roadblocks.FindAsync(e.Id, cancellation) is not { } roadblock)
        {
            remarks.Add(e.Line, $"roadblock {e.Id} was taken back, so it was left alone.");
            return;
        }

        switch (e.Action)
        {
            case RoadblockStepKind.Assign: roadblocks.Assign(roadblock, e.By, e.To!, e.Note); break;
            case RoadblockStepKind.Resolve: roadblocks.Resolve(roadblock, e.By, e.Note); break;
            default: roadblocks.Carry(roadblock, e.By, e.Action == RoadblockStepKind.Changed, e.Note); break;
        }
    }

    private static CheckInDraft Draft(HistoryEvent.CheckIn e) => new()
    {
        Items = [.. e.Items.Select(i => new DraftItem(i.Text, i.State ?? ItemState.Doing, i.Link, i.ObjectiveId, i.Ticket))],
        Roadblocks = [.. e.Roadblocks.Select(r => new DraftRoadblock(r.Id, r.Text, r.Kind, r.UnblockerId, r.ObjectiveId))],
        Heard = [.. e.Heard.Select(h => new DraftMention(h.Text, h.Account, h.Theme, h.Kind))],
        PulledBetween = e.PulledBetween,
    };
}

using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages.AnswerForms;
using StandupBot.Features.Commands;
using StandupBot.Features.Goals;
using StandupBot.Features.Roadblocks;

namespace StandupBot.Features.Answers;

/// <summary>Keeps a filled-in answer form: the check-in, what is out of the way, how sure the member is of their goals.</summary>
public sealed class FormAnswer(
    UnitOfWork work, AnswerStandup answers, ReplyReader reader, CheckInRecorder recorder, RoadblockDesk roadblocks, GoalDesk goals)
{
    /// <summary>Under this question a free text is kept that came before the form: no word of it is lost (behaviour 38).</summary>
    private const string FreeText = "text";

    public async Task KeepAsync(Call call, Run run, AnswerFormView view, AnswerDraft draft, CancellationToken cancellation)
    {
        var checkIn = draft.ToCheckIn(view.Carried, view.Roadblocks);
        var before = await recorder.FindAsync(run, call.Actor.Member, cancellation);
        await answers.RecordAsync(call.Actor, run, checkIn with
        {
            Items = await reader.SuggestAsync(call.Actor, checkIn.Items, cancellation),
            Answers = [.. before?.Answers.Where(a => a.Question == FreeText) ?? [], .. checkIn.Answers],
        }, cancellation);
        foreach (var id in draft.Solved)
            if (await roadblocks.FindAsync(id, cancellation) is { IsOpen: true } roadblock && call.People.Team(roadblock.TeamId) is { } team && call.May.ResolveRoadblock(roadblock, team).IsGranted)
                roadblocks.Resolve(roadblock, call.Actor.Id, null);
        foreach (var (goalId, confidence) in draft.Confidence)
            await SayAsync(call, run, goalId, confidence, cancellation);
    }

    /// <summary>Said once a run: the form that is sent again with the same figure says nothing new.</summary>
    private async Task SayAsync(Call call, Run run, string goalId, int confidence, CancellationToken cancellation)
    {
        if (call.Goal(goalId) is not { } goal || !call.May.ReportOn(goal, call.TeamOf(goal)).IsGranted)
            return;
        var last = await work.Db.ObjectiveReports.Where(r => r.ObjectiveId == goalId && r.By == call.Actor.Id && r.Confidence != null && r.At >= run.OpenedAt)
            .OrderByDescending(r => r.At).Select(r => r.Confidence).FirstOrDefaultAsync(cancellation);
        if (last != confidence)
            goals.CheckIn(goal, call.Actor.Id, null, confidence, null, null);
    }
}

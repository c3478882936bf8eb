using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;
using StandupBot.Core.Standups.Messages.AnswerForms;

namespace StandupBot.Features.Answers;

/// <summary>What a member answered earlier in a run, as the form shows it again (behaviour 32).</summary>
public sealed class EarlierAnswers(UnitOfWork work, CheckInReader checkIns)
{
    public async Task<AnswerDraft> ReadAsync(CheckIn checkIn, Run run, PromptView prompt, CancellationToken cancellation)
    {
        var draft = await checkIns.ReadAsync(checkIn, cancellation);
        var carried = prompt.Planned.Select(p => OutcomeOf(p, draft)).OfType<CarriedAnswer>().ToList();
        var texts = prompt.Planned.Where(p => carried.Exists(c => c.Ref == p.Ref)).Select(p => p.Text).ToHashSet(StringComparer.Ordinal);
        return new AnswerDraft
        {
            Carried = carried, Items = [.. draft.Items.Where(i => !texts.Contains(i.Text))],
            Roadblocks = draft.Roadblocks, Heard = draft.Heard, Answers = draft.Answers,
            Known = await KnownAsync(prompt, run, cancellation), Confidence = await ConfidenceAsync(checkIn, run, cancellation),
        };
    }

    /// <summary>A line that was carried over keeps its words.</summary>
    internal static CarriedAnswer? OutcomeOf(CarriedItem carried, CheckInDraft draft)
    {
        if (draft.Items.FirstOrDefault(i => i.Text == carried.Text) is not { } item)
            return null;
        var outcome = item.State == ItemState.Done ? CarryOutcome.Done
            : draft.Roadblocks.Any(r => r.Text == item.Text) ? CarryOutcome.Blocked : CarryOutcome.GoingOn;
        return new CarriedAnswer(carried.Ref, outcome, item.Link, item.ObjectiveId);
    }

    private async Task<IReadOnlyDictionary<string, bool>> KnownAsync(PromptView prompt, Run run, CancellationToken cancellation)
    {
        var ids = prompt.Roadblocks.Select(r => r.Id).ToList();
        var said = await work.Db.RoadblockSteps
            .Where(s => ids.Contains(s.RoadblockId) && s.RunDate == run.Date && (s.Action == RoadblockAction.Changed || s.Action == RoadblockAction.Unchanged))
            .Select(s => s.RoadblockId).Distinct().ToListAsync(cancellation);
        return said.ToDictionary(id => id, _ => true, StringComparer.Ordinal);
    }

    private async Task<IReadOnlyDictionary<string, int>> ConfidenceAsync(CheckIn checkIn, Run run, CancellationToken cancellation)
    {
        var said = await work.Db.ObjectiveReports.Where(r => r.By == checkIn.MemberId && r.Confidence != null && r.At >= run.OpenedAt)
            .OrderBy(r => r.At).ThenBy(r => r.Id).ToListAsync(cancellation);
        return said.GroupBy(r => r.ObjectiveId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Confidence!.Value, StringComparer.Ordinal);
    }
}

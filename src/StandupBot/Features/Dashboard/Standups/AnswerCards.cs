using Microsoft.EntityFrameworkCore;
using StandupBot.Core.External;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Dashboard.Standups;

/// <summary>Loads what stands in some check-ins: four queries, however many there are. Who may read them was decided before.</summary>
public sealed class AnswerCards(UnitOfWork work)
{
    /// <returns>One for each, in their order.</returns>
    public async Task<IReadOnlyList<AnswerCard>> OfAsync(Call call, IReadOnlyList<CheckIn> checkIns, CancellationToken cancellation)
    {
        var ids = checkIns.Select(c => c.Id).ToList();
        var runs = checkIns.Select(c => c.RunId).Distinct(StringComparer.Ordinal).ToList();
        var items = await work.Db.Items.AsNoTracking().Where(i => ids.Contains(i.CheckInId)).OrderBy(i => i.Index).ToListAsync(cancellation);
        var roadblocks = await work.Db.Roadblocks.AsNoTracking().Where(r => r.CheckInId != null && ids.Contains(r.CheckInId)).OrderBy(r => r.Number).ToListAsync(cancellation);
        var heard = await work.Db.Mentions.AsNoTracking().Where(m => m.CheckInId != null && ids.Contains(m.CheckInId)).OrderBy(m => m.Id).ToListAsync(cancellation);
        var questions = await work.Db.Runs.AsNoTracking().Where(r => runs.Contains(r.Id)).Select(r => new { r.Id, r.Questions }).ToDictionaryAsync(r => r.Id, r => r.Questions, cancellation);
        Parts parts = new(call, items.ToLookup(i => i.CheckInId, StringComparer.Ordinal), roadblocks.ToLookup(r => r.CheckInId!, StringComparer.Ordinal), heard.ToLookup(m => m.CheckInId!, StringComparer.Ordinal));
        return [.. checkIns.Select(c => new AnswerCard(
            c.MemberId, call.People.NameOf(c.MemberId), c.StandupId, call.People.Team(c.TeamId)?.Name ?? "a former team", c.Date, c.Late, parts.Of(c, questions.GetValueOrDefault(c.RunId))))];
    }

    private sealed record Parts(Call Call, ILookup<string, Item> Items, ILookup<string, Roadblock> Roadblocks, ILookup<string, Mention> Heard)
    {
        public IReadOnlyList<AnswerGroup> Of(CheckIn checkIn, IReadOnlyList<Question>? asked)
        {
            IEnumerable<AnswerGroup> groups =
            [
                Work("Done", ItemState.Done), Work("Going on", ItemState.Doing), Work("Next", ItemState.Planned),
                new("In the way", [.. Roadblocks[checkIn.Id].Select(r => new AnswerLine(r.Text, Handle(r.ObjectiveId)))]),
                new("Heard outside", [.. Heard[checkIn.Id].Select(m => new AnswerLine(m.Account is { } account ? $"{m.Text} ({account})" : m.Text))]),
                .. checkIn.Answers.Select(a => new AnswerGroup(StandupQuestions.TextOf(a.Question, asked), [new AnswerLine(a.Text)])),
            ];
            return [.. groups.Where(g => g.Lines.Count > 0)];

            AnswerGroup Work(string label, ItemState state) => new(label, [.. Items[checkIn.Id].Where(i => i.State == state).Select(i => new AnswerLine(i.Text, Handle(i.ObjectiveId)))]);
        }

        private string? Handle(string? goalId) => Call.Goal(goalId) is { } goal && Call.Sees(goal) ? goal.Handle : null;
    }
}

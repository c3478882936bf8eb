using Microsoft.EntityFrameworkCore;

namespace StandupBot.Features.DataExport;

/// <summary>What was said in stand-ups: lines of work, and the other answers word by word.</summary>
internal sealed class AnswerTables(UnitOfWork work, Labels labels, string? memberId)
{
    public IReadOnlyList<DataTable> All =>
    [
        new("stand-up-lines", ["Date", "Team", "By", "State", "Text", "Goal", "Link", "Ticket"], Lines),
        new("stand-up-answers", ["Date", "Team", "By", "At", "Late", "Withdrawn", "Question", "Text"], Answers),
        new("roadblocks", ["Handle", "Team", "By", "Raised", "Kind", "Text", "Goal", "Who clears it", "Resolved"], Roadblocks),
        new("roadblock-steps", ["Roadblock", "By", "At", "What", "To", "Note"], Steps),
    ];

    private async IAsyncEnumerable<object?[]> Lines()
    {
        await foreach (var line in work.Db.Items.AsNoTracking().Where(i => memberId == null || i.MemberId == memberId).OrderBy(i => i.Date).ThenBy(i => i.CheckInId).ThenBy(i => i.Index).AsAsyncEnumerable())
            yield return [line.Date, labels.Team(line.TeamId), labels.Person(line.MemberId), line.State.ToString(), line.Text, labels.Goal(line.ObjectiveId), line.Link.ToString(), line.Ticket];
    }

    private async IAsyncEnumerable<object?[]> Answers()
    {
        await foreach (var said in work.Db.CheckIns.AsNoTracking().Where(c => memberId == null || c.MemberId == memberId).OrderBy(c => c.Date).ThenBy(c => c.Id).AsAsyncEnumerable())
        {
            // One row at least: that somebody answered is told even where no word is left.
            List<(string? Question, string? Text)> words = [.. said.Answers.Select(a => (a.Question, a.Text)), .. said.Sources.Select(s => ("as typed", s.Text))];
            foreach (var (question, text) in words.DefaultIfEmpty())
                yield return [said.Date, labels.Team(said.TeamId), labels.Person(said.MemberId), said.At, said.Late, !said.Counts, question, text];
        }
    }

    private async IAsyncEnumerable<object?[]> Roadblocks()
    {
        await foreach (var stuck in work.Db.Roadblocks.AsNoTracking().Where(r => memberId == null || r.ReporterId == memberId || r.UnblockerId == memberId).OrderBy(r => r.Number).AsAsyncEnumerable())
            yield return [stuck.Handle, labels.Team(stuck.TeamId), labels.Person(stuck.ReporterId), stuck.RaisedAt, stuck.Kind.ToString(), stuck.Text, labels.Goal(stuck.ObjectiveId), labels.Person(stuck.UnblockerId), stuck.ResolvedAt];
    }

    private async IAsyncEnumerable<object?[]> Steps()
    {
        var numbers = await work.Db.Roadblocks.AsNoTracking().ToDictionaryAsync(r => r.Id, r => r.Handle, StringComparer.Ordinal);
        await foreach (var step in work.Db.RoadblockSteps.AsNoTracking().Where(s => memberId == null || s.By == memberId).OrderBy(s => s.At).ThenBy(s => s.Id).AsAsyncEnumerable())
            yield return [numbers.GetValueOrDefault(step.RoadblockId), labels.Person(step.By), step.At, step.Action.ToString(), labels.Person(step.To), step.Note];
    }
}

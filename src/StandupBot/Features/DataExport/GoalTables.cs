using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Objectives;

namespace StandupBot.Features.DataExport;

/// <summary>Goals and what was reported of them. The columns of the goals are those that the import of goals reads.</summary>
internal sealed class GoalTables(UnitOfWork work, Labels labels, string? memberId)
{
    public IReadOnlyList<DataTable> All =>
    [
        new("goals", ["Id", "Handle", "Title", "Description", "Owner", "Team", "Parent", "Status", "Priority", "Start date", "Due date", "Measure", "From", "To", "Unit", "Current", "Added by", "Added"], Goals),
        new("goal-check-ins", ["Goal", "By", "At", "Value", "Confidence", "Status", "Note"], Reports),
    ];

    private async IAsyncEnumerable<object?[]> Goals()
    {
        await foreach (var goal in work.Db.Objectives.AsNoTracking().Include(o => o.Reports).Where(o => memberId == null || o.CreatedBy == memberId).OrderBy(o => o.Number).AsAsyncEnumerable())
            yield return Row(goal);
    }

    private object?[] Row(Objective goal)
    {
        var terms = goal.Terms;
        var measure = terms.Measure;
        return
        [
            goal.Id, goal.Handle, terms.Title, terms.Description, labels.Person(terms.OwnerId), labels.Team(terms.TeamId), terms.ParentId,
            terms.Status.ToString(), terms.Priority.ToString(), terms.Start, terms.Due, measure?.Key, measure?.From, measure?.To, measure?.Unit,
            goal.Reports.Where(r => r.Value is not null).MaxBy(r => r.At)?.Value, labels.Person(goal.CreatedBy), goal.CreatedAt,
        ];
    }

    private async IAsyncEnumerable<object?[]> Reports()
    {
        await foreach (var report in work.Db.ObjectiveReports.AsNoTracking().Where(r => memberId == null || r.By == memberId).OrderBy(r => r.At).ThenBy(r => r.Id).AsAsyncEnumerable())
            yield return [labels.Goal(report.ObjectiveId), labels.Person(report.By), report.At, report.Value, report.Confidence, report.Status?.ToString(), report.Note];
    }
}

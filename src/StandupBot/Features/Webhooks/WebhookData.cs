using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Signals;
using StandupBot.Core.Standups;
using StandupBot.Features.Signals.Commands;
using StandupBot.Features.Standups.Commands;
using StandupBot.Storage;
using StandupBot.Storage.Rows;

namespace StandupBot.Features.Webhooks;

/// <summary>What is told of each thing: enough to act on, no person, and no word of an answer.</summary>
internal static class WebhookData
{
    public static object Goal(Objective goal) => new
    {
        id = goal.Handle, title = goal.Terms.Title, status = goal.Terms.Status, priority = goal.Terms.Priority, due = goal.Terms.Due, team = Id(goal.Terms.TeamId),
    };

    public static object Changed(ObjectiveEdit edit, Objective? goal) => new { goal = goal is null ? null : Goal(goal), changed = Fields(edit.Before, edit.After), reason = edit.Reason };

    public static object CheckedIn(ObjectiveReport report, Objective? goal) => new
    {
        goal = goal is null ? null : Goal(goal), value = report.Value, percent = report.Value is { } value ? Progress.Percent(goal?.Terms.Measure, value) : (double?)null,
        confidence = report.Confidence, status = report.Status,
    };

    public static async Task<object> ClosedAsync(StandupBotDb db, Run run, CancellationToken cancellation)
    {
        var given = await db.CheckIns.Where(c => c.RunId == run.Id && c.WithdrawnAt == null).Select(c => c.Late).ToListAsync(cancellation);
        var team = await db.Teams.AsNoTracking().Where(t => t.Id == run.TeamId).Select(t => t.Name).FirstOrDefaultAsync(cancellation);
        return new
        {
            standup = ApiId.Of(run.StandupId), team = ApiId.Of(run.TeamId), date = run.Date, asked = run.Participants.Count, answered = given.Count, late = given.Count(l => l), away = run.Absent.Count,
            headline = $"{team} stand-up, {LocalTimes.Day(run.Date)}: {given.Count} of {run.Participants.Count} answered",
        };
    }

    public static object Roadblock(Roadblock roadblock, Objective? goal) => new
    {
        id = roadblock.Handle, kind = roadblock.Kind, team = ApiId.Of(roadblock.TeamId), goal = goal?.Handle, raisedAt = roadblock.RaisedAt, resolvedAt = roadblock.ResolvedAt,
    };

    public static object Signal(SignalLogRow change) => new
    {
        id = SignalNames.IdOf(change.Key), rule = change.State.SignalId, name = SignalNames.NameOf(change.State.SignalId), change = change.Kind, stage = change.State.Stage, severity = change.State.Severity,
        team = Id(change.State.Finding.TeamId), about = About(change.State.Finding),
    };

    public static object Scores(IReadOnlyList<ScoreRow> rows) => new
    {
        day = rows[0].Day,
        scores = rows.Select(row => new
        {
            team = row.Scope.StartsWith("team:", StringComparison.Ordinal) ? ApiId.Of(row.Scope["team:".Length..]) : null, overall = row.Sheet.Overall?.Value,
            dimensions = row.Sheet.Dimensions.Select(d => new { dimension = d.Dimension, publication = d.Publication, value = d.Value, low = d.Range?.Low, high = d.Range?.High }),
        }),
    };

    private static string? Id(string? id) => id is null ? null : ApiId.Of(id);

    /// <summary>What a channel may read.</summary>
    private static string About(Finding finding) => finding.InChannel;

    private static IEnumerable<string> Fields(ObjectiveTerms before, ObjectiveTerms after) => new (string Name, object? Before, object? After)[]
    {
        ("title", before.Title, after.Title), ("description", before.Description, after.Description), ("owner", before.OwnerId, after.OwnerId), ("team", before.TeamId, after.TeamId),
        ("parent", before.ParentId, after.ParentId), ("priority", before.Priority, after.Priority), ("due", before.Due, after.Due), ("measure", before.Measure, after.Measure), ("status", before.Status, after.Status),
    }.Where(f => !Equals(f.Before, f.After)).Select(f => f.Name);
}

using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;

namespace StandupBot.Features.DataExport;

/// <summary>What the bot concluded: signals and scores. What it found about one person is that person's alone.</summary>
internal sealed class FindingTables(UnitOfWork work, Labels labels, string? memberId)
{
    public DataTable Signals => new("signals", ["Signal", "Key", "State", "Severity", "Team", "Since", "First seen", "Why", "Next step", "Reason"], SignalRows);

    public DataTable Scores => new("scores", ["Day", "Scope", "Overall", "Vertical", "Horizontal", "External", "Answered", "Asked", "Days to realign"], ScoreRows);

    private async IAsyncEnumerable<object?[]> SignalRows()
    {
        await foreach (var row in work.Db.Signals.AsNoTracking().OrderBy(s => s.Key).AsAsyncEnumerable())
            if (row.State is var state && IsFor(state))
                yield return [state.SignalId, state.Key, state.Stage.ToString(), state.Severity.ToString(), labels.Team(state.Finding.TeamId), state.Since, state.FirstSeen, state.Finding.Why, state.Finding.NextAction, state.Reason];
    }

    private bool IsFor(SignalState state) => memberId is null
        ? !state.Finding.IsPersonal
        : state.Finding.IsPersonal && state.Finding.Subjects.Contains(memberId, StringComparer.Ordinal);

    private async IAsyncEnumerable<object?[]> ScoreRows()
    {
        await foreach (var score in work.Db.Scores.AsNoTracking().OrderBy(s => s.Day).ThenBy(s => s.Scope).AsAsyncEnumerable())
        {
            var sheet = score.Sheet;
            yield return
            [
                score.Day, Scope(score.Scope), sheet.Overall?.Value, sheet[Dimension.Vertical].Value, sheet[Dimension.Horizontal].Value, sheet[Dimension.External].Value,
                sheet.Participation.K, sheet.Participation.N, score.TimeToRealign,
            ];
        }
    }

    private string? Scope(string scope) => scope.Split(':', 2) is [_, var team] ? labels.Team(team) : scope;
}

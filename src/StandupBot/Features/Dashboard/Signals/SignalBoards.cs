using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Digests;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Core.Signals;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Commands;
using StandupBot.Features.Dashboard.Access;
using StandupBot.Features.Dashboard.Goals;
using StandupBot.Features.Signals.Commands;
using StandupBot.Storage.Rows;

namespace StandupBot.Features.Dashboard.Signals;

/// <summary>Draws the board from what was loaded.</summary>
internal static class SignalBoards
{
    private const int LongestSubject = 80;

    public static SignalBoard Of(Call call, BoardFilter filter, IReadOnlyList<SignalState> open, IReadOnlyList<SignalLogRow> ended)
    {
        List<SeverityGroup> groups =
        [
            .. open.Where(s => Fits(call, filter, s.Finding)).GroupBy(s => s.Severity).OrderByDescending(g => g.Key).Select(g => new SeverityGroup(
                g.Key, [.. g.OrderBy(s => s.Stage == SignalStage.Snoozed).ThenBy(s => s.OpenedAt).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => Card(call, s))])),
        ];
        List<Option> kinds = [.. open.Select(s => s.SignalId).Distinct(StringComparer.Ordinal).Select(id => new Option(id, SignalNames.NameOf(id))).OrderBy(o => o.Label, StringComparer.Ordinal)];
        return new SignalBoard(
            call.Today, VisibleTeams.Of(call), kinds, filter, groups, open.Count, [.. ended.Where(e => Fits(call, filter, e.State.Finding)).Select(e => Ended(call, e))]);
    }

    public static SignalCard Card(Call call, SignalState state)
    {
        var finding = state.Finding;
        return new SignalCard(
            state.Key, SignalNames.Shown(call, state.Key), state.SignalId, SignalNames.NameOf(state.SignalId), SignalCatalogue.Find(state.SignalId)!.Definition.Dimension,
            state.Severity, finding.Why, finding.NextAction, finding.TrustNote, DayOf(call, state.OpenedAt ?? state.Since), StateOf(state),
            call.People.Team(finding.TeamId)?.Name, [.. finding.Subjects.Select(call.Goal).Where(g => g is not null && call.Sees(g)).Select(g => new GoalLabel(g!.Handle, g.Terms.Title))],
            [.. finding.Told.Select(t => call.People.NameOf(t.MemberId))],
            [.. finding.Quotes.Where(q => Shows(call, finding, q) && !finding.Why.Contains(q.Text, StringComparison.Ordinal)).Select(q => new SignalQuote(q.Text, call.People.NameOf(q.By), DayOf(call, q.At)))],
            DashboardRules.ActOnSignal(call, finding).IsGranted);
    }

    private static bool Fits(Call call, BoardFilter filter, Finding finding) =>
        (filter.TeamId is null || finding.TeamId == filter.TeamId) && (filter.Kind is null || finding.Signal == filter.Kind) && (!filter.Mine || IsMine(call, finding));

    private static bool IsMine(Call call, Finding finding) =>
        finding.Told.Any(t => t.MemberId == call.Actor.Id) || finding.Subjects.Any(id => id == call.Actor.Id || call.Goal(id)?.Terms.OwnerId == call.Actor.Id);

    /// <summary>Whoever was told reads the evidence, as in the chat; others what they could read anyway.</summary>
    private static bool Shows(Call call, Finding finding, Quote quote) =>
        call.May.OwnsCompany || finding.Told.Any(t => t.MemberId == call.Actor.Id)
        || (call.People.Member(quote.By) is { } author && call.May.SeeAnswersOf(author, call.People.Teams).IsGranted);

    private static string? StateOf(SignalState state) => state.Stage switch
    {
        SignalStage.Acknowledged => "Somebody takes care of it",
        SignalStage.Snoozed => $"Put off until {Say.Day(state.SnoozedUntil!.Value)}",
        _ => null,
    };

    private static EndedSignal Ended(Call call, SignalLogRow entry)
    {
        var subject = Say.List([.. entry.State.Finding.Subjects.Select(id => Named(call, entry.State.Finding, id)).Distinct(StringComparer.Ordinal)]);
        var said = entry.Kind == ChangeKind.Dismissed ? $"Not a problem, says {call.People.NameOf(entry.By ?? "")}: {entry.State.Reason}" : null;
        return new EndedSignal(SignalNames.NameOf(entry.State.SignalId), Say.Capital(said is null ? Endings.Of(entry.State.SignalId, subject) : subject), DayOf(call, entry.At), said);
    }

    private static string Named(Call call, Finding finding, string id) =>
        call.Goal(id) is { } goal ? (call.Sees(goal) ? $"{goal.Terms.Title} ({goal.Handle})" : "a goal of another team")
        : call.People.Team(id)?.Name ?? call.People.Member(id)?.Name
        ?? (finding.Evidence is [var first, ..] && Shows(call, finding, first) ? $"\"{Clip.Line(first.Text, LongestSubject)}\"" : "it");

    private static DateOnly DayOf(Call call, DateTimeOffset at) => LocalClock.DateAt(at, call.Zone);
}

using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Objectives;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Commands;
using StandupBot.Features.Signals.Commands;

namespace StandupBot.Features.Goals;

/// <summary><c>/goals show</c>: everything about one goal.</summary>
public sealed class ShowGoal(GoalLines lines, OpenSignals signals, DaysOfCompany days) : IVerbs
{
    public IEnumerable<Verb> All => [Verb.Of<GoalsCommand.Show>(ShowAsync)];

    private async Task<Reply> ShowAsync(Call call, GoalsCommand.Show show, CancellationToken cancellation) =>
        call.TryGoal(show.Goal, out var goal, out var unclear)
            ? GoalDetailReply.Of(await DetailAsync(call, goal, cancellation), call.Today)
            : unclear;

    public async Task<GoalDetail> DetailAsync(Call call, Objective goal, CancellationToken cancellation)
    {
        var parent = call.Goal(goal.Terms.ParentId) is { } up && call.Sees(up) ? up : null;
        List<Objective> children = [.. call.Goals.Where(g => g.Terms.ParentId == goal.Id && GoalTree.IsOpen(g) && call.Sees(g))];
        var printed = await lines.OfAsync(call, [goal, .. children, .. parent is null ? Array.Empty<Objective>() : [parent]], cancellation);
        var reports = await lines.ReportsAsync([goal], cancellation);
        return new GoalDetail
        {
            Goal = printed[goal.Id], Description = goal.Terms.Description, Team = call.TeamOf(goal)?.Name,
            Confidence = reports.LastOrDefault(r => r.Confidence is not null)?.Confidence,
            Expected = await ExpectedAsync(call, goal, cancellation), Parent = parent is null ? null : printed[parent.Id],
            Children = [.. children.Select(c => printed[c.Id])], CheckIns = [.. reports.Reverse().Select(r => CheckIn(call, goal, r))],
            Signals = await signals.AboutAsync(call, goal, cancellation), CanManage = call.May.ManageGoal(goal, call.TeamOf(goal)).IsGranted,
        };
    }

    private static CheckInLine CheckIn(Call call, Objective goal, ObjectiveReport report) => new(
        LocalClock.DateAt(report.At, call.Zone), call.Person(report.By)!,
        report.Value is { } value ? FormattableString.Invariant($"{Math.Round(Progress.Percent(goal.Terms.Measure, value))}%") : null,
        report.Confidence, report.Status, report.Note);

    private async Task<double?> ExpectedAsync(Call call, Objective goal, CancellationToken cancellation)
    {
        if (goal.Terms is not { Curve: Curve.Linear, Status: ObjectiveStatus.Active, Due: not null })
            return null;
        var company = (await days.LoadAsync(call, cancellation)).Calendar.Company;
        return TimeFrame.Of(goal.Terms, goal.CreatedAt, company)?.Expected(company.Today);
    }
}

using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Forms;
using StandupBot.Core.Objectives;
using StandupBot.Features.Commands;
using StandupBot.Features.Dashboard.Access;
using StandupBot.Features.Goals;
using StandupBot.Features.Signals.Commands;

namespace StandupBot.Features.Dashboard.Goals;

/// <summary>Loads the page of one goal, and the question before it is moved.</summary>
public sealed class GoalPageLoader(ShowGoal goals, OpenSignals signals)
{
    public async Task<GoalPage> LoadAsync(Call call, Objective goal, CancellationToken cancellation)
    {
        var detail = await goals.DetailAsync(call, goal, cancellation);
        var about = (await signals.ForAsync(call, cancellation)).Where(s => s.Finding.Subjects.Contains(goal.Id)).OrderByDescending(s => s.Severity);
        var canMove = DashboardRules.Move(call, goal).IsGranted;
        return new GoalPage(
            call.Today, detail, [.. about.Select(s => GoalSignals.Of(call, s))], CheckInForm(call, goal), canMove,
            canMove ? Parents(call, goal) : [], detail.Parent?.Handle);
    }

    /// <param name="under">The handle of the new parent; null or empty for none.</param>
    public static MoveQuestion? Question(Call call, Objective goal, string? under)
    {
        var to = string.IsNullOrWhiteSpace(under) ? null : call.Names.Goals.FirstOrDefault(g => string.Equals(g.Handle, under.Trim(), StringComparison.OrdinalIgnoreCase));
        if (to is null && !string.IsNullOrWhiteSpace(under))
            return null;
        var parent = call.Goal(to?.Id);
        var from = call.Goal(goal.Terms.ParentId) is { } up && call.Sees(up) ? Label(up) : null;
        return new MoveQuestion(goal.Handle, goal.Terms.Title, from, parent is null ? null : Label(parent), parent is null ? null : GoalTree.WhyNotUnder(call, goal, parent));
    }

    private static Form? CheckInForm(Call call, Objective goal) => GoalTree.IsOpen(goal) && DashboardRules.CheckIn(call, goal).IsGranted
        ? CommandForms.For(new NeedsForm("goals", "update", new Dictionary<string, string> { [FormFields.Goal] = goal.Handle }, ""), FormChoices.Of(call.Names))
        : null;

    private static List<Option> Parents(Call call, Objective goal)
    {
        var below = GoalTree.Of(call.Goals).WithDescendants(goal.Id).ToHashSet(StringComparer.Ordinal);
        return [.. call.Goals.Where(g => GoalTree.IsOpen(g) && call.Sees(g) && !below.Contains(g.Id)).Select(g => new Option(g.Handle, FormChoices.Clip($"{g.Handle} {g.Terms.Title}")))];
    }

    private static GoalLabel Label(Objective goal) => new(goal.Handle, goal.Terms.Title);
}

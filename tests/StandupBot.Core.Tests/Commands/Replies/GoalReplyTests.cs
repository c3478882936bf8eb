using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Objectives;
using static StandupBot.Core.Tests.Commands.Replies.BakeryGoals;

namespace StandupBot.Core.Tests.Commands.Replies;

public class GoalReplyTests
{
    [Fact]
    public void The_overview_has_my_goals_and_my_teams() => Snapshots.Match(
        GoalListReply.Overview(new("Yours", [Accounts]), [new("Bakery", [Accounts, Couriers, Survey]), new("Web Shop", [])], Today), "goals-overview");

    [Fact]
    public void The_overview_of_somebody_new_says_what_to_do() =>
        Snapshots.Match(GoalListReply.Overview(new("Yours", []), [], Today), "goals-overview-empty");

    [Fact]
    public void A_long_list_is_cut_and_counted() => Snapshots.Match(
        GoalListReply.Of(new("Bakery", [.. Enumerable.Range(1, 17).Select(i => Accounts with { Handle = $"G{i}" })]), Today), "goals-team");

    [Fact]
    public void The_detail_has_everything_of_a_goal() => Snapshots.Match(
        GoalDetailReply.Of(new GoalDetail
        {
            Goal = Accounts, Description = "Cafes and restaurants in town.", Team = "Bakery", Confidence = 7, Expected = 70, Parent = Growth, Children = [Couriers, Returns],
            CheckIns = [new(new(2026, 3, 2), Bo, "62% (14 of 20 accounts)", 7, GoalStatus.OnTrack, "Cafe Lume signed"), new(new(2025, 12, 23), Ana, null, null, GoalStatus.AtRisk, null)],
            Signals = [new("S13:G4", "Deadline at risk", "at this pace it ends 6 working days after 20 March")],
            CanManage = true,
        }, Today), "goal-detail");

    [Fact]
    public void The_detail_of_a_bare_goal_is_short() => Snapshots.Match(GoalDetailReply.Of(new GoalDetail { Goal = Survey }, Today), "goal-detail-bare");

    [Fact]
    public void The_detail_of_a_paused_goal_offers_to_resume_it() =>
        Snapshots.Match(GoalDetailReply.Of(new GoalDetail { Goal = Returns, CanManage = true }, Today), "goal-detail-paused");

    [Fact]
    public void The_tree_shows_what_serves_what() => Snapshots.Match(
        GoalTreeReply.Of([new(Growth, [new(Accounts, [new(Couriers, [new(Returns, [])])]), new(Survey, [])])], [Returns], Today), "goals-tree");

    [Fact]
    public void A_company_without_goals_is_told_how_to_start() => Snapshots.Match(GoalTreeReply.Of([], [], Today), "goals-tree-empty");

    [Fact]
    public void A_new_goal_is_confirmed_with_its_handle() => Snapshots.Match(ChangeReply.Added(Survey with { Measure = null }, Today, "C17"), "goal-added");

    [Fact]
    public void An_update_says_what_changed() => Snapshots.Match(
        ChangeReply.Updated(Accounts, [new("progress", "54% (12 of 20 accounts)", "62% (14 of 20 accounts)"), new("confidence", null, "7 of 10")], Today, "C18"), "goal-updated");

    [Fact]
    public void An_update_that_changes_nothing_says_so() => Snapshots.Match(ChangeReply.Updated(Accounts, [], Today, null), "goal-unchanged");

    [Fact]
    public void A_reached_goal_names_what_served_it() =>
        Snapshots.Match(ChangeReply.Done(Growth with { State = ObjectiveStatus.Closed, Percent = 100 }, 2, Today, "C19"), "goal-done");

    [Fact]
    public void A_dropped_goal_keeps_its_reason() =>
        Snapshots.Match(ChangeReply.Dropped(Survey with { State = ObjectiveStatus.Dropped }, "nobody reads it", 0, Today, "C20"), "goal-dropped");

    [Fact]
    public void A_problem_offers_what_was_meant() =>
        Snapshots.Match(ProblemReply.Of((CommandProblem)TypedCommands.Goals("updaet G12 60%")), "problem");

    [Fact]
    public void Help_lists_every_goals_verb() => Snapshots.Match(CommandHelp.For("goals"), "help-goals");

    [Fact]
    public void Help_lists_every_standup_verb() => Snapshots.Match(CommandHelp.For("standup"), "help-standup");

    [Fact]
    public void An_edit_names_each_term_that_changed()
    {
        var before = new ObjectiveTerms { Title = "Accounts", OwnerId = "M1", Due = new(2026, 3, 20), Measure = new("a", 12, 20, "accounts") };
        var after = before with { Title = "More accounts", OwnerId = null, TeamId = "T1", Due = new(2027, 1, 8), Priority = Priority.High, Measure = new("a", 12, 18, "accounts"), Status = ObjectiveStatus.Paused };

        Assert.Equal(
            [
                "title: Accounts -> More accounts", "owner: Ana no more", "team: Bakery", "due: 20 March -> 8 January 2027", "priority: normal -> high",
                "measure: from 12 to 20 accounts -> from 12 to 18 accounts", "state: active -> paused",
            ],
            TermChanges.Between(before, after, id => id == "M1" ? "Ana" : "Bakery", Today).Select(change => change.Said));
    }
}

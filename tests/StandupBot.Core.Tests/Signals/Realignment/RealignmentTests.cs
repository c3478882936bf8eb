using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Realignment;

namespace StandupBot.Core.Tests.Signals.Realignment;

public sealed class RealignmentTests
{
    private static readonly DateTimeOffset Before = Given.Instant("2026-03-02"); // Monday noon, before the change

    [Fact]
    public void Everybody_whose_work_pointed_there_is_asked_once()
    {
        SignalContext context = Closed().At("2026-03-03");
        HashSet<(string, string)> asked = [];

        RealignmentQuestion[] first = [.. Ask(context, asked)];
        foreach (RealignmentQuestion question in first)
            asked.UnionWith(question.Shifts.Select(shift => (question.MemberId, shift.Key)));

        Assert.Equal(["m1", "m2"], first.Select(question => question.MemberId));
        Assert.All(first, question => Assert.Equal(GoalMove.Closed, Assert.Single(question.Shifts).Move));
        Assert.Empty(Ask(context, asked));
    }

    [Fact]
    public void Several_changes_make_one_question() => Assert.Equal(2, Assert.Single(Ask(
        Given.Company().Team("t1", "m1").Goal("A").Goal("B").Item("m1", "2026-02-27", "A").Item("m1", "2026-02-27", "B")
            .Edit("A", "2026-03-02T15:00:00Z", Close).Edit("B", "2026-03-02T15:30:00Z", t => t with { Priority = Priority.High }).At("2026-03-02"), [])).Shifts.Count);

    [Theory]
    [InlineData("2026-02-17", 1)] // 9 working days before the change
    [InlineData("2026-02-16", 0)]
    public void Work_of_the_last_ten_working_days_points_there(string worked, int asked) => Assert.Equal(asked, Ask(
        Given.Company().Team("t1", "m1").Goal("A").Item("m1", worked, "A").Edit("A", "2026-03-02T15:00:00Z", Close).At("2026-03-02"), []).Count);

    [Fact]
    public void Work_after_the_change_and_people_who_left_are_not_asked_about()
    {
        Given given = Given.Company().Team("t1", "m1").Member("gone", left: "2026-03-02").Goal("A").Item("gone", "2026-02-27", "A", team: "t1")
            .Edit("A", "2026-03-02T15:00:00Z", Close).Item("m1", "2026-03-02T16:00:00Z", "A");

        Assert.Empty(Ask(given.At("2026-03-02"), []));
    }

    [Fact]
    public void A_new_goal_concerns_those_who_work_on_its_parent_or_beside_it()
    {
        Given given = Given.Company().Team("t1", "m1", "m2", "m3", "m4").Goal("P").Goal("Beside", t => t with { ParentId = "P" }).Goal("Else")
            .Item("m1", "2026-02-27", "P").Item("m2", "2026-02-27", "Beside").Item("m3", "2026-02-27", "Else")
            .Goal("New", t => t with { ParentId = "P" }, created: "2026-03-02T15:00:00Z");

        IReadOnlyList<RealignmentQuestion> asked = Ask(given.At("2026-03-02"), []);

        Assert.Equal(["m1", "m2"], asked.Select(question => question.MemberId));
        Assert.Equal("New", asked[0].Choices[0].Id);
    }

    [Fact]
    public void Choices_are_live_goals_five_at_most_nearest_first()
    {
        Given given = Given.Company().Team("t1", "m1").Goal("P").Goal("A", t => t with { ParentId = "P" }).Goal("Z", t => t with { ParentId = "P" })
            .Item("m1", "2026-02-27", "A").Edit("A", "2026-03-02T15:00:00Z", Close);
        foreach (string id in (string[])["B", "C", "D", "E", "F"])
            given.Goal(id);

        Assert.Equal(["Z", "B", "C", "D", "E"], Assert.Single(Ask(given.At("2026-03-02"), [])).Choices.Select(goal => goal.Id));
    }

    [Fact]
    public void Time_to_realign_runs_until_80_percent_of_a_days_linked_items_follow()
    {
        Given given = Closed().Items(3, "m1", "2026-03-03", "B").Item("m2", "2026-03-03", "A"); // 3 of 4
        Assert.Null(Assert.Single(TimeToRealign.Of(given.At("2026-03-03"), Before)).Days);

        given.Items(4, "m1", "2026-03-04", "B").Item("m2", "2026-03-04", "A"); // 4 of 5

        Assert.Equal(2, Assert.Single(TimeToRealign.Of(given.At("2026-03-06"), Before)).Days);
        Assert.Equal(2, TimeToRealign.Latest(given.At("2026-03-06"), "t1", Before));
        Assert.Equal(2, TimeToRealign.Latest(given.At("2026-03-06"), null, Before));
        Assert.Null(TimeToRealign.Latest(given.At("2026-03-06"), "t2", Before));
    }

    [Fact]
    public void It_counts_the_teams_working_days_and_can_be_none()
    {
        Assert.Equal(1, Days(Closed().Holiday("2026-03-03").Item("m1", "2026-03-04", "B")));
        Assert.Equal(0, Days(Closed().Item("m1", "2026-03-02T16:00:00Z", "B")));

        static int? Days(Given given) => Assert.Single(TimeToRealign.Of(given.At("2026-03-06"), Before)).Days;
    }

    [Fact]
    public void Unlinked_work_says_nothing_and_work_on_the_closed_goal_does_not_follow()
    {
        Assert.Null(Latest(Closed().Item("m1", "2026-03-03")));
        Assert.Null(Latest(Closed().Item("m1", "2026-03-03", "A")));
        Assert.Null(Latest(Closed().Item("m1", "2026-03-03", "gone")));
    }

    [Theory]
    [InlineData("High", 1)]
    [InlineData("B", null)]
    public void After_a_goal_was_raised_work_follows_that_matters_no_less(string worked, int? days)
    {
        Given given = Given.Company().Team("t1", "m1").Goal("A").Goal("B").Goal("High", t => t with { Priority = Priority.High })
            .Item("m1", "2026-02-27", "A").Edit("A", "2026-03-02T15:00:00Z", t => t with { Priority = Priority.High }).Item("m1", "2026-03-03", worked);

        Assert.Equal(days, Latest(given));
    }

    [Fact]
    public void The_company_is_as_fast_as_its_slowest_team()
    {
        Given given = Given.Company().Team("t1", "m1").Team("t2", "m2").Goal("A").Goal("B").Item("m1", "2026-02-27", "A").Item("m2", "2026-02-27", "A")
            .Edit("A", "2026-03-02T15:00:00Z", Close).Item("m1", "2026-03-03", "B");
        Assert.Null(Latest(given));

        Assert.Equal(3, Latest(given.Item("m2", "2026-03-05", "B")));
    }

    [Fact]
    public void A_re_plan_moves_no_work() => Assert.Empty(TimeToRealign.Of(
        Given.Company().Team("t1", "m1").Goal("A").Item("m1", "2026-02-27", "A")
            .Edit("A", "2026-03-02T15:00:00Z", t => t with { Due = Given.Date("2026-06-01") }, reason: "later").At("2026-03-03"), Before));

    private static int? Latest(Given given) => TimeToRealign.Latest(given.At("2026-03-06"), null, Before);

    private static ObjectiveTerms Close(ObjectiveTerms terms) => terms with { Status = ObjectiveStatus.Closed };

    /// <summary>Two of three members worked on A, which is closed on Monday afternoon.</summary>
    private static Given Closed() => Given.Company().Team("t1", "m1", "m2", "m3").Goal("A").Goal("B")
        .Item("m1", "2026-02-27", "A").Item("m2", "2026-02-27", "A").Item("m3", "2026-02-27", "B")
        .Edit("A", "2026-03-02T15:00:00Z", Close);

    private static IReadOnlyList<RealignmentQuestion> Ask(SignalContext context, HashSet<(string, string)> asked) =>
        RealignmentQuestions.For(context, GoalShift.Since(context, Before), (member, shift) => asked.Contains((member, shift.Key)));
}

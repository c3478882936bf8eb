using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Realignment;

namespace StandupBot.Core.Tests.Signals.Realignment;

public sealed class GoalShiftTests
{
    [Fact]
    public void Opening_closing_priority_and_plan_are_changes_of_the_goals()
    {
        Given given = Given.Company().Goal("A", created: "2026-02-02")
            .Edit("A", "2026-02-03", t => t with { Priority = Priority.High })
            .Edit("A", "2026-02-04", t => t with { Priority = Priority.Low })
            .Edit("A", "2026-02-05", t => t with { Due = Given.Date("2026-06-01") }, reason: "the fair moved")
            .Edit("A", "2026-02-06", t => t with { Status = ObjectiveStatus.Closed });

        Assert.Equal(
            [GoalMove.Opened, GoalMove.Raised, GoalMove.Lowered, GoalMove.Replanned, GoalMove.Closed], Moves(given));
    }

    [Fact]
    public void Other_edits_are_not()
    {
        Given given = Given.Company().Goal("A", created: "2025-01-01").Edit("A", "2026-02-03", t => t with { Title = "Other" })
            .Edit("A", "2026-02-04", t => t with { Due = Given.Date("2026-06-01") });

        Assert.Empty(Moves(given));
    }

    [Theory]
    [InlineData(ObjectiveStatus.Dropped)]
    [InlineData(ObjectiveStatus.Paused)]
    public void What_ends_in_another_way_is_closed_and_what_comes_back_is_opened(ObjectiveStatus status) => Assert.Equal(
        [GoalMove.Closed, GoalMove.Opened], Moves(Given.Company().Goal("A")
            .Edit("A", "2026-02-03", t => t with { Status = status }).Edit("A", "2026-02-04", t => t with { Status = ObjectiveStatus.Active })));

    [Fact]
    public void A_draft_opens_when_it_leaves_the_draft()
    {
        Given draft = Given.Company().Goal("A", t => t with { Status = ObjectiveStatus.Draft }, created: "2026-02-02")
            .Edit("A", "2026-02-03", t => t with { Priority = Priority.High });
        Assert.Empty(Moves(draft));

        Assert.Equal([GoalMove.Opened], Moves(draft.Edit("A", "2026-02-04", t => t with { Status = ObjectiveStatus.Active })));
    }

    private static IEnumerable<GoalMove> Moves(Given given) =>
        GoalShift.Since(given.At("2026-03-02"), Given.Instant("2026-01-31")).Select(shift => shift.Move);
}

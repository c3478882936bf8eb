using StandupBot.Core.Commands;
using StandupBot.Core.Objectives;
using static StandupBot.Core.Tests.Commands.TypedCommands;

namespace StandupBot.Core.Tests.Commands;

public class UpdateGoalTests
{
    private static GoalsCommand.Update G(string goal, Amount? amount = null, int? confidence = null, GoalStatus? status = null, string? note = null) =>
        new(new(goal), amount, confidence, status, note);

    public static TheoryData<string, GoalsCommand.Update> Table => new()
    {
        { "G12 60%", G("G12", new(60, "%")) },
        { "G12 60", G("G12", new(60, null)) },
        { "G12 60 percent", G("G12", new(60, "%")) },
        { "G12 to 0.6", G("G12", new(0.6, null)) },
        { "G4 14 accounts", G("G4", new(14, "accounts")) },
        { "G12 14 accounts", G("G12", new(14, null), note: "accounts") },
        { "G12 1,200", G("G12", new(1200, null)) },
        { "G12 €12.5k", G("G12", new(12_500, "€")) },
        { "G12 -3", G("G12", new(-3, null)) },
        { "G12 60% confidence 7", G("G12", new(60, "%"), 7) },
        { "G12 confidence 7/10, 60%", G("G12", new(60, "%"), 7) },
        { "G12 60% confidence 7 two more shops signed", G("G12", new(60, "%"), 7, note: "two more shops signed") },
        { "G12 60% two more shops signed, confidence 7", G("G12", new(60, "%"), 7, note: "two more shops signed,") },
        { "G12 60%, on track: two more shops", G("G12", new(60, "%"), null, GoalStatus.OnTrack, "two more shops") },
        { "G12 at risk", G("G12", status: GoalStatus.AtRisk) },
        { "G12 off-track", G("G12", status: GoalStatus.OffTrack) },
        { "G12 blocked by the oven", G("G12", status: GoalStatus.Blocked, note: "blocked by the oven") },
        { "G12 blocked", G("G12", status: GoalStatus.Blocked) },
        { "G12 done", G("G12", status: GoalStatus.Done) },
        { "G12 60% done", G("G12", new(60, "%")) },
        { "G12 the confidence is back", G("G12", note: "the confidence is back") },
        { "Wholesale accounts to 20 14", G("Wholesale accounts to 20", new(14, null)) },
        { "\"Sourdough sub\" 20%", G("Sourdough sub", new(20, "%")) },
        { "No such thing 20%", G("No such thing", new(20, "%")) },
    };

    [Theory, MemberData(nameof(Table))]
    public void A_check_in_is_read_as_people_type_it(string typed, GoalsCommand.Update expected) =>
        Assert.Equal(expected, Goals("update " + typed));

    [Fact]
    public void A_goal_with_a_figure_needs_no_verb() => Assert.Equal(G("G12", new(60, "%")), Goals("G12 60%"));

    [Theory]
    [InlineData("update G12 confidence 11", "1 (no chance) to 10 (certain)")]
    [InlineData("update G12 60% confidence 0", "1 (no chance) to 10 (certain)")]
    [InlineData("update G12 confidence 7.5", "7.5 is not")]
    [InlineData("update G12 +5", "where the goal stands now")]
    public void A_figure_out_of_range_is_refused(string typed, string said) =>
        Assert.Contains(said, As<CommandProblem>(Goals(typed)).Message);

    [Fact]
    public void A_figure_without_a_goal_goes_into_the_form()
    {
        var form = As<NeedsForm>(Goals("update 60% confidence 7"));

        Assert.Equal("60%", form.Given[FormFields.Amount]);
        Assert.Equal("7", form.Given[FormFields.Confidence]);
        Assert.StartsWith("Which goal?", form.Missing);
    }

    [Theory]
    [Trait("Behaviour", "58")]
    [InlineData(60, "%", 12, 20, "accounts", 16.8)]
    [InlineData(60, "%", 200, 100, "days", 140)]
    [InlineData(60, "%", 10, 90, "%", 60)]
    [InlineData(14, null, 12, 20, "accounts", 14)]
    [InlineData(25, "accounts", 12, 20, "accounts", 25)]
    [InlineData(5, null, 12, 20, "accounts", 5)]
    public void A_figure_becomes_a_value_of_the_measure(double number, string? unit, double from, double to, string measured, double value) =>
        Assert.Equal(value, new Amount(number, unit).ValueFor(new Measure("k", from, to, measured))!.Value, 6);

    [Theory]
    [InlineData(60, "%", 60d)]
    [InlineData(60, null, 60d)]
    [InlineData(0.6, null, 60d)]
    [InlineData(0.6, "%", 0.6)]
    [InlineData(0, null, 0d)]
    [InlineData(1, null, 1d)]
    [InlineData(140, "%", null)]
    [InlineData(-1, null, null)]
    public void A_figure_of_a_goal_without_measure_is_percent(double number, string? unit, double? value) =>
        Assert.Equal(value, new Amount(number, unit).ValueFor(null));
}

using StandupBot.Core.Commands;
using static StandupBot.Core.Tests.Commands.TypedCommands;

namespace StandupBot.Core.Tests.Commands;

public class AddGoalTests
{
    private static readonly DateOnly Due = new(2026, 3, 20);

    public static TheoryData<string, GoalsCommand.Add> Table => new()
    {
        { "Sell more bread", new("Sell more bread") },
        { "  Sell   more bread ", new("Sell more bread") },
        { "Sell more bread by 2026-03-20", new("Sell more bread") { Due = Due } },
        { "Sell more bread by 20 March under G1", new("Sell more bread") { Due = Due, Parent = new("G1") } },
        { "Sell more bread under G1 by 20 March", new("Sell more bread") { Due = Due, Parent = new("G1") } },
        { "Sell more bread under G99", new("Sell more bread") { Parent = new("G99") } },
        { "Sell more bread under \"Grow the whole\"", new("Sell more bread") { Parent = new("Grow the whole") } },
        { "Sell more bread for Bakery", new("Sell more bread") { For = new("Bakery") } },
        { "Sell more bread for the moment", new("Sell more bread for the moment") },
        { "Sell more bread for @zoe", new("Sell more bread") { For = new("@zoe") } },
        { "Sell more bread for me", new("Sell more bread") { For = new("me") } },
        { "Stand by me", new("Stand by me") },
        { "Stand by me by 20 March", new("Stand by me") { Due = Due } },
        { "Win by stand by every customer under Stand by every customer", new("Win by stand by every customer") { Parent = new("Stand by every customer") } },
        { "Grow by 20%", new("Grow by 20%") },
        { "Keep returns under 5 days", new("Keep returns under 5 days") },
        { "\"Sell bread by Friday\"", new("Sell bread by Friday") },
        { "“Sell bread by Friday” by 20 March", new("Sell bread by Friday") { Due = Due } },
        { "Launch the \"Sourdough\" club", new("Launch the \"Sourdough\" club") },
        { "Bring \"Ana's\" recipe by 20 March", new("Bring \"Ana's\" recipe") { Due = Due } },
        { "Accounts measure 12 to 20 accounts", new("Accounts") { Measure = new("Accounts", 12, 20, "accounts") } },
        { "Accounts measure from 12 to 20 accounts by 20 March", new("Accounts") { Due = Due, Measure = new("Accounts", 12, 20, "accounts") } },
        { "Fewer returns measure 4% to 2%", new("Fewer returns") { Measure = new("Fewer returns", 4, 2, "%") } },
        { "Revenue measure €12.5k → €1,200k", new("Revenue") { Measure = new("Revenue", 12_500, 1_200_000, "€") } },
        { "Grow measure wholesale accounts from 12 to 20", new("Grow") { Measure = new("wholesale accounts", 12, 20, "wholesale accounts") } },
        { "Learn how to measure 3 ovens", new("Learn how to measure 3 ovens") },
        { "Everything by 20 March under G1 for Bakery measure 1 to 2 ovens",
            new("Everything") { Due = Due, Parent = new("G1"), For = new("Bakery"), Measure = new("Everything", 1, 2, "ovens") } },
    };

    [Theory, MemberData(nameof(Table))]
    public void A_clause_is_a_clause_only_where_it_reads_as_one(string typed, GoalsCommand.Add expected) =>
        Assert.Equal(expected, Goals("add " + typed));

    [Fact]
    [Trait("Behaviour", "58")]
    public void A_measure_with_zero_range_is_refused_with_a_sentence() =>
        Assert.Contains("must differ", As<CommandProblem>(Goals("add Accounts measure 12 to 12 accounts")).Message);

    [Theory]
    [InlineData("add Bread by 3/4/2026", "2026-04-03 or 2026-03-04")]
    [InlineData("add Bread by 2026-02-30", "not in the calendar")]
    [InlineData("add Bread by 2025-03-20", "has passed")]
    [InlineData("add Bread by March", "whole month")]
    [InlineData("add Bread by Monday 20 March", "is a Friday")]
    [InlineData("add Bread measure 12 to many", "one number to another")]
    [InlineData("add Bread measure 12kg to 20%", "one unit")]
    public void What_can_be_read_two_ways_is_asked(string typed, string said) =>
        Assert.Contains(said, As<CommandProblem>(Goals(typed)).Message);

    [Fact]
    public void A_title_may_have_200_characters_and_the_refusal_counts_them()
    {
        Assert.IsType<GoalsCommand.Add>(Goals("add " + new string('x', 200)));
        Assert.Contains("203 characters", As<CommandProblem>(Goals("add " + new string('x', 203))).Message);
    }

    [Fact]
    public void The_form_keeps_the_clauses_that_were_typed()
    {
        var given = As<NeedsForm>(Goals("add by 20 March for Bakery measure 12 to 20 accounts")).Given;

        Assert.Equal("2026-03-20", given[FormFields.Due]);
        Assert.Equal("Bakery", given[FormFields.For]);
        Assert.Equal("12", given[FormFields.MeasureFrom]);
        Assert.Equal("20", given[FormFields.MeasureTo]);
        Assert.Equal("accounts", given[FormFields.MeasureUnit]);
    }
}

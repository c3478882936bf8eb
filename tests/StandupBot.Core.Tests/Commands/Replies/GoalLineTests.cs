using StandupBot.Core.Objectives;
using static StandupBot.Core.Tests.Commands.Replies.BakeryGoals;

namespace StandupBot.Core.Tests.Commands.Replies;

public class GoalLineTests
{
    [Theory]
    [Trait("Behaviour", "58")]
    [InlineData(62.4, 14, 4, 20, "accounts", "62% (14 of 20 accounts)")]
    [InlineData(100, 25, 12, 20, "accounts", "100% (25 of 20 accounts)")]
    [InlineData(0, 1, 4, 20, "accounts", "0% (1 of 20 accounts)")]
    [InlineData(50, 150, 200, 100, "minutes", "50% (150 minutes, from 200 to 100)")]
    [InlineData(50, 3, 4, 2, "%", "50% (3%, from 4% to 2%)")]
    [InlineData(50, 15, 10, 20, "%", "50% (15%, from 10% to 20%)")]
    [InlineData(50, 12500, 0, 25000, "€", "50% (12,500 of €25,000)")]
    [InlineData(99.6, 1.5, 0, 2, null, "99% (1.5 of 2)")]
    public void Progress_of_a_measure_names_its_numbers(double percent, double value, double from, double to, string? unit, string printed) =>
        Assert.Equal(printed, (Accounts with { Percent = percent, Value = value, Measure = new Measure("k", from, to, unit) }).Progress);

    [Fact]
    public void Progress_without_a_report_says_so()
    {
        Assert.Equal("no progress reported yet (from 0 to 1,200 answers)", Survey.Progress);
        Assert.Equal("40%", Growth.Progress);
    }
}

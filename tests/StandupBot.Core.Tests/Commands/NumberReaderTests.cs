using StandupBot.Core.Commands.Reading;

namespace StandupBot.Core.Tests.Commands;

public class NumberReaderTests
{
    [Theory]
    [InlineData("60%", 60, "%")]
    [InlineData("60", 60, null)]
    [InlineData("0.6", 0.6, null)]
    [InlineData("12.5k", 12_500, null)]
    [InlineData("1,200", 1_200, null)]
    [InlineData("1,200,000.5", 1_200_000.5, null)]
    [InlineData("12,5", 12.5, null)]
    [InlineData("1.200,50", 1_200.5, null)]
    [InlineData("-5", -5, null)]
    [InlineData("−5", -5, null)]
    [InlineData("€3M", 3_000_000, "€")]
    [InlineData("12k€", 12_000, "€")]
    [InlineData("-$5", -5, "$")]
    [InlineData("12kg", 12, "kg")]
    [InlineData("5m", 5, "m")]
    public void A_figure_is_read_as_people_type_it(string typed, double number, string? unit)
    {
        var amount = NumberReader.Read(typed)!;

        Assert.Equal(number, amount.Number, 9);
        Assert.Equal(unit, amount.Unit);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("€")]
    [InlineData("k")]
    [InlineData("+5")]
    [InlineData("1.2.3")]
    [InlineData("1,20,000")]
    [InlineData("5.")]
    [InlineData("1e400")]
    [InlineData("NaN")]
    [InlineData("99999999999999999999")]
    [InlineData("٣")]
    [InlineData("2026-03-20")]
    [InlineData("12/20")]
    public void Anything_else_is_no_figure(string typed) => Assert.Null(NumberReader.Read(typed));
}

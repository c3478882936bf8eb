using System.Globalization;
using StandupBot.Core.Commands.Reading;

namespace StandupBot.Core.Tests.Commands;

public class DateReaderTests
{
    private static string? Read(string typed, string today = "2026-03-03") =>
        DateReader.Read(typed.Split(' ', StringSplitOptions.RemoveEmptyEntries), DateOnly.Parse(today, CultureInfo.InvariantCulture)) switch
        {
            DateReading.Day day => DateReader.Iso(day.Date),
            DateReading.Unclear => "unclear",
            _ => null,
        };

    [Theory]
    [InlineData("2026-03-20", "2026-03-20")]
    [InlineData("2026/3/20", "2026-03-20")]
    [InlineData("20.03.2026", "2026-03-20")]
    [InlineData("3/20/2026", "2026-03-20")]
    [InlineData("20/3/26", "2026-03-20")]
    [InlineData("4/4/2026", "2026-04-04")]
    [InlineData("3/4/2026", "unclear")]
    [InlineData("31/31/2026", "unclear")]
    [InlineData("2126-03-20", "unclear")]
    [InlineData("0000-00-00", "unclear")]
    [InlineData("20 March", "2026-03-20")]
    [InlineData("20 march", "2026-03-20")]
    [InlineData("March 20", "2026-03-20")]
    [InlineData("March 20th, 2027", "2027-03-20")]
    [InlineData("the 20th of March", "2026-03-20")]
    [InlineData("2 Mar", "2027-03-02")]
    [InlineData("3 Sept.", "2026-09-03")]
    [InlineData("29 February", "2028-02-29")]
    [InlineData("31 April", "unclear")]
    [InlineData("today", "2026-03-03")]
    [InlineData("tomorrow", "2026-03-04")]
    [InlineData("Tuesday", "2026-03-10")]
    [InlineData("Friday", "2026-03-06")]
    [InlineData("fri", "2026-03-06")]
    [InlineData("next Friday", "2026-03-13")]
    [InlineData("Friday 20 March", "2026-03-20")]
    [InlineData("Friday, 20 March 2026", "2026-03-20")]
    [InlineData("Monday 20 March", "unclear")]
    [InlineData("end of month", "2026-03-31")]
    [InlineData("the end of the month", "2026-03-31")]
    [InlineData("end of next month", "2026-04-30")]
    [InlineData("end of February", "2027-02-28")]
    [InlineData("end of week", "2026-03-06")]
    [InlineData("Q1", "2026-03-31")]
    [InlineData("end of Q2 2027", "2027-06-30")]
    [InlineData("end of quarter", "2026-03-31")]
    [InlineData("end of year", "2026-12-31")]
    [InlineData("March", "unclear")]
    [InlineData("me", null)]
    [InlineData("20", null)]
    [InlineData("20%", null)]
    [InlineData("1/2", null)]
    [InlineData("Marching", null)]
    [InlineData("20 bakers", null)]
    [InlineData("", null)]
    public void A_day_is_read_as_people_type_it(string typed, string? expected) => Assert.Equal(expected, Read(typed));

    [Theory]
    [InlineData("Friday", "2026-03-06", "2026-03-13")]
    [InlineData("next Friday", "2026-03-08", "2026-03-13")]
    [InlineData("end of week", "2026-03-07", "2026-03-13")]
    [InlineData("3 March", "2026-03-03", "2026-03-03")]
    [InlineData("1 January", "2026-12-31", "2027-01-01")]
    [InlineData("Monday", "2026-12-31", "2027-01-04")]
    [InlineData("end of next month", "2026-01-31", "2026-02-28")]
    [InlineData("Q1", "2026-12-31", "2027-03-31")]
    [Trait("Behaviour", "69")]
    public void A_day_is_counted_from_today(string typed, string today, string expected) => Assert.Equal(expected, Read(typed, today));
}

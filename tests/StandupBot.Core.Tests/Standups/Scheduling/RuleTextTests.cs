using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Core.Tests.Standups.Scheduling;

public sealed class RuleTextTests
{
    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,WE")]
    [InlineData("RRULE:FREQ=WEEKLY;BYDAY=MO,WE;WKST=SU")]
    [InlineData("freq=monthly;byday=mo,tu,we,th,fr;bysetpos=-1")]
    [InlineData("FREQ=MONTHLY;BYDAY=1MO,-1FR")]
    [InlineData("FREQ=DAILY;INTERVAL=2;COUNT=10")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR;UNTIL=20301231")]
    [InlineData("FREQ=DAILY;UNTIL=20301231T235959Z")]
    public void A_rule_of_days_is_accepted(string text) => Assert.True(RuleText.TryRead(text, out _, out _));

    [Theory]
    [InlineData("", "no FREQ")]
    [InlineData("INTERVAL=2", "no FREQ")]
    [InlineData("FREQ=SECONDLY", "use DAILY, WEEKLY, MONTHLY or YEARLY")]
    [InlineData("FREQ=HOURLY;COUNT=3", "use DAILY, WEEKLY, MONTHLY or YEARLY")]
    [InlineData("every monday", "'EVERY MONDAY' is no part of a rule")]
    [InlineData("FREQ=DAILY;FOO=1", "FOO is not known")]
    [InlineData("FREQ=DAILY;INTERVAL=0", "from 1 to 1000")]
    [InlineData("FREQ=DAILY;INTERVAL=1,2", "it takes a number from 1 to 1000")]
    [InlineData("FREQ=DAILY;BYMONTH=13", "numbers from 1 to 12")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=0", "from -31 to 31")]
    [InlineData("FREQ=WEEKLY;BYDAY=XX", "no list of weekdays")]
    [InlineData("FREQ=DAILY;BYDAY=2MO", "A numbered weekday (2MO)")]
    [InlineData("FREQ=WEEKLY;BYMONTHDAY=3", "use FREQ=MONTHLY")]
    [InlineData("FREQ=DAILY;BYYEARDAY=366", "FREQ=YEARLY only")]
    [InlineData("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS picks")]
    [InlineData("FREQ=DAILY;BYHOUR=9", "the time of day is the stand-up's own")]
    [InlineData("FREQ=DAILY;COUNT=3;UNTIL=20260101", "exclude each other")]
    [InlineData("FREQ=DAILY;UNTIL=20261301", "is no date")]
    [InlineData("FREQ=DAILY;FREQ=WEEKLY", "FREQ occurs twice")]
    [InlineData("FREQ=WEEKLY;WKST=1MO", "WKST=1MO is no weekday")]
    public void Anything_else_is_refused_with_what_to_write(string text, string message)
    {
        Assert.False(RuleText.TryRead(text, out _, out var problem));
        Assert.Contains(message, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_of_endless_length_is_refused() =>
        Assert.False(RuleText.TryRead("FREQ=DAILY;BYMONTHDAY=" + string.Join(',', Enumerable.Repeat("1", 5000)), out _, out _));

    [Fact]
    public void The_normal_form_is_upper_case_without_the_property_name()
    {
        Assert.True(RuleText.TryRead(" rrule:freq=weekly;interval=2 ", out var rule, out _));
        Assert.Equal(("FREQ=WEEKLY;INTERVAL=2", RuleFrequency.Weekly, 2), (rule.Text, rule.Frequency, rule.Interval));
    }
}

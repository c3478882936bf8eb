using StandupBot.Core.Standups.Scheduling;
using static StandupBot.Core.Tests.Standups.Scheduling.Given;

namespace StandupBot.Core.Tests.Standups.Scheduling;

public sealed class AbsencePhraseTests
{
    // 2026-03-03 is a Tuesday.
    private static readonly DateOnly Tuesday = Date("2026-03-03");

    [Theory]
    [Trait("Behaviour", "28")]
    [InlineData("until Friday", "2026-03-03", "2026-03-06")]
    [InlineData("away until friday.", "2026-03-03", "2026-03-06")]
    [InlineData("till fri", "2026-03-03", "2026-03-06")]
    [InlineData("until Tuesday", "2026-03-03", "2026-03-10")]
    [InlineData("until next Friday", "2026-03-03", "2026-03-13")]
    [InlineData("until 2026-03-06", "2026-03-03", "2026-03-06")]
    [InlineData("until 6 March", "2026-03-03", "2026-03-06")]
    [InlineData("until March 6th, 2026", "2026-03-03", "2026-03-06")]
    [InlineData("until the 6th of March", "2026-03-03", "2026-03-06")]
    [InlineData("until 2 Jan", "2026-03-03", "2027-01-02")]
    [InlineData("until 29 February", "2026-03-03", "2028-02-29")]
    [InlineData("tomorrow", "2026-03-04", "2026-03-04")]
    [InlineData("today", "2026-03-03", "2026-03-03")]
    [InlineData("until today", "2026-03-03", "2026-03-03")]
    [InlineData("on Thursday", "2026-03-05", "2026-03-05")]
    [InlineData("for 3 days", "2026-03-03", "2026-03-05")]
    [InlineData("for 5 days", "2026-03-03", "2026-03-09")]
    [InlineData("for a day", "2026-03-03", "2026-03-03")]
    [InlineData("for two weeks", "2026-03-03", "2026-03-16")]
    [InlineData("next week", "2026-03-09", "2026-03-13")]
    [InlineData("this week", "2026-03-03", "2026-03-06")]
    [InlineData("from tomorrow until Friday", "2026-03-04", "2026-03-06")]
    [InlineData("from Monday for 2 days", "2026-03-09", "2026-03-10")]
    [InlineData("9 March to 13 March", "2026-03-09", "2026-03-13")]
    [InlineData("2026-03-09 - 2026-03-13", "2026-03-09", "2026-03-13")]
    [InlineData("from 28 December until 4 January", "2026-12-28", "2027-01-04")]
    public void Dates_are_understood_as_people_mean_them(string phrase, string from, string to) =>
        Assert.Equal(new Absence(Date(from), Date(to)), Understood(phrase, Tuesday));

    [Fact]
    [Trait("Behaviour", "28")]
    public void Three_days_on_a_Friday_skip_the_weekend() =>
        Assert.Equal(new(Date("2026-03-06"), Date("2026-03-10")), Understood("for 3 days", Date("2026-03-06")));

    [Fact]
    [Trait("Behaviour", "28")]
    [Trait("Behaviour", "69")]
    public void Days_and_weekdays_cross_the_year()
    {
        Assert.Equal(Date("2027-01-01"), Understood("until Friday", Date("2026-12-30")).To);
        Assert.Equal(Date("2027-01-04"), Understood("for 4 days", Date("2026-12-30")).To);
    }

    [Theory]
    [Trait("Behaviour", "28")]
    [InlineData("", "Until when? Please write for example: until Friday")]
    [InlineData("away", "Until when? Please write for example: until Friday")]
    [InlineData("until the cows come home", "'until the cows come home' names no days that I understand; write for example: until Friday")]
    [InlineData("until 6/3", "names no days that I understand")]
    [InlineData("until 2026-02-30", "names no days that I understand")]
    [InlineData("for 0 days", "names no days that I understand")]
    [InlineData("for 99999999999 days", "names no days that I understand")]
    [InlineData("until 2026-03-01", "Sun 1 March 2026 is over; name a day from today on.")]
    [InlineData("from 2026-03-20 until 2026-03-10", "would end (Tue 10 March 2026) before it starts (Fri 20 March 2026)")]
    [InlineData("until 2062-03-06", "is more than two years; check the year.")]
    public void What_is_not_understood_is_refused_with_examples(string phrase, string message)
    {
        var refused = Assert.IsType<AbsenceAnswer.Refused>(AbsencePhrase.Read(phrase, Tuesday, Weekdays.MondayToFriday));
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Behaviour", "28")]
    public void An_absence_covers_both_its_ends_and_takes_working_days_only()
    {
        var absence = new Absence(Date("2026-03-06"), Date("2026-03-10"), Delegate: "bo");
        Assert.True(absence.Covers(Date("2026-03-06")) && absence.Covers(Date("2026-03-10")));
        Assert.False(absence.Covers(Date("2026-03-05")) || absence.Covers(Date("2026-03-11")));
        Assert.Equal(3, absence.WorkingDays(Weekdays.MondayToFriday, new Dictionary<DateOnly, string>()));
        Assert.Equal(2, absence.WorkingDays(Weekdays.MondayToFriday, new Dictionary<DateOnly, string> { [Date("2026-03-09")] = "Market day" }));
    }

    private static Absence Understood(string phrase, DateOnly today) =>
        Assert.IsType<AbsenceAnswer.Understood>(AbsencePhrase.Read(phrase, today, Weekdays.MondayToFriday)).Absence;
}

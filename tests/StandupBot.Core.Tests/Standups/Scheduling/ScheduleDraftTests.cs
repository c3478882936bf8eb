using StandupBot.Core.Standups.Scheduling;
using static StandupBot.Core.Tests.Standups.Scheduling.Given;

namespace StandupBot.Core.Tests.Standups.Scheduling;

public sealed class ScheduleDraftTests
{
    private static readonly ScheduleDraft Good = new() { Anchor = Date("2026-03-02"), Zone = "Europe/Berlin" };

    public static readonly TheoryData<ScheduleDraft, string> Bad = new()
    {
        { Good with { Days = ["MO", "Moo"] }, "'Moo' is no weekday; use MO, TU, WE, TH, FR, SA or SU." },
        { Good with { Days = [] }, "No weekday is given; name at least one of MO, TU, WE, TH, FR, SA, SU." },
        { Good with { WindowMinutes = 0 }, "A window of 0 minutes is not possible; use 1 to 10080 (7 days)." },
        { Good with { WindowMinutes = 10_081 }, "A window of 10081 minutes is not possible; use 1 to 10080 (7 days)." },
        { Good with { WindowMinutes = 60, ReminderMinutes = 61 }, "A reminder 61 minutes before the end does not fit a window of 60 minutes; shorten it, or use 0 for no reminder." },
        { Good with { ReminderMinutes = -1 }, "A reminder -1 minutes before the end is not possible; use 0 for none, or more." },
        { Good with { Rule = "FREQ=FORTNIGHTLY" }, "FREQ=FORTNIGHTLY is not possible for a stand-up; use DAILY, WEEKLY, MONTHLY or YEARLY." },
        { Good with { Start = "25:00" }, "'25:00' is no time of day; write it as 09:30, from 00:00 to 23:59." },
        { Good with { DigestTime = "late" }, "'late' is no time of day; write it as 09:30, from 00:00 to 23:59." },
        { Good with { ZoneMode = "7" }, "'7' is no zone mode; use team or member." },
        { Good with { Zone = "Berlin" }, "'Berlin' is no time zone; did you mean Europe/Berlin?" },
        { Good with { Anchor = new(1900, 1, 1) }, "The first day 1900-01-01 is not possible; use one from 1970-01-01 to 2199-12-31." },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_problem_is_named_with_what_to_write_instead(ScheduleDraft draft, string message) =>
        Assert.Equal([message], Assert.IsType<ScheduleAnswer.Refused>(draft.Check(CheckText)).Problems);

    [Fact]
    public void All_problems_are_named_at_once()
    {
        var refused = Assert.IsType<ScheduleAnswer.Refused>((Good with { Days = ["x"], Start = "?", WindowMinutes = 0, Zone = "?" }).Check(CheckText));
        Assert.Equal(4, refused.Problems.Count);
    }

    [Fact]
    public void Defaults_make_a_schedule()
    {
        var accepted = Assert.IsType<ScheduleAnswer.Accepted>(Good.Check(CheckText));
        Assert.Equal(new Schedule { Anchor = Date("2026-03-02") }, accepted.Schedule);
        Assert.Equal("Europe/Berlin", accepted.Zone.Id);
    }

    [Theory]
    [InlineData("9:30", "09:30")]
    [InlineData("9am", "09:00")]
    [InlineData("11:59 pm", "23:59")]
    [InlineData("00:00", "00:00")]
    public void Times_are_read_as_people_type_them(string typed, string time) =>
        Assert.Equal(Time(time), Assert.IsType<ScheduleAnswer.Accepted>((Good with { Start = typed }).Check(CheckText)).Schedule.Start);

    [Fact]
    public void Weekdays_are_read_and_written_in_the_calendars_letters()
    {
        Assert.True(WeekdayNames.TryRead(["fri", "MO", "Wednesday"], out var days, out _));
        Assert.Equal(["MO", "WE", "FR"], days.Codes());
    }

    private static string? CheckText(string rule, DateOnly anchor) => RuleText.TryRead(rule, out _, out var problem) ? null : problem;
}

using System.Diagnostics;
using System.Globalization;
using StandupBot.Scheduling.Recurrence;
using Xunit;

namespace StandupBot.Tests.Scheduling.Recurrence;

[Trait("Behaviour", "15")]
public sealed class IcalHolidaysTests
{
    private const string Day = "DTSTART;VALUE=DATE:20261225";

    [Theory]
    [InlineData("SUMMARY:Christmas Day", "2026-12-25 Christmas Day")]
    [InlineData("DTEND;VALUE=DATE:20261226\nSUMMARY:Christmas Day", "2026-12-25 Christmas Day")]
    [InlineData("DTEND;VALUE=DATE:20261227\nSUMMARY:Christmas", "2026-12-25 Christmas, 2026-12-26 Christmas")]
    [InlineData("DURATION:P2D\nSUMMARY:Christmas", "2026-12-25 Christmas, 2026-12-26 Christmas")]
    [InlineData("RDATE;VALUE=DATE:20270107,20280107\nSUMMARY:Christmas", "2026-12-25 Christmas, 2027-01-07 Christmas")]
    [InlineData("RRULE:FREQ=YEARLY\nSUMMARY:Christmas", "2026-12-25 Christmas, 2027-12-25 Christmas")]
    [InlineData("RRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20271225\nSUMMARY:Christmas", "2026-12-25 Christmas")]
    [InlineData("SUMMARY:The day after\n  the long night", "2026-12-25 The day after the long night")]
    [InlineData("SUMMARY:Rest\\, and more", "2026-12-25 Rest, and more")]
    [InlineData("DESCRIPTION:no name", "2026-12-25 Holiday")]
    [InlineData("SUMMARY:Christmas\nBEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT15M\nEND:VALARM", "2026-12-25 Christmas")]
    public void All_day_events_are_holidays(string body, string expected) => Assert.Equal(expected, Text(Read(Event($"{Day}\n{body}"))));

    [Fact]
    public void A_yearly_holiday_over_the_turn_of_the_year_is_cut_at_the_years_asked_for() =>
        Assert.Equal(
            "2026-01-01 Turn, 2026-12-31 Turn, 2027-01-01 Turn, 2027-12-31 Turn",
            Text(Read(Event("DTSTART;VALUE=DATE:20201231\nDTEND;VALUE=DATE:20210102\nRRULE:FREQ=YEARLY\nSUMMARY:Turn"))));

    [Fact]
    public void Midnight_to_midnight_is_all_day_too() =>
        Assert.Equal("2026-12-25 X", Text(Read(Event("DTSTART;TZID=Europe/Berlin:20261225T000000\nDTEND;TZID=Europe/Berlin:20261226T000000\nSUMMARY:X"))));

    [Fact]
    public void A_moved_day_of_a_recurring_holiday_replaces_the_old_one() =>
        Assert.Equal("2026-12-28 Moved, 2027-12-25 X", Text(Read(Calendar(
            "BEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20201225\nRRULE:FREQ=YEARLY\nSUMMARY:X\nEND:VEVENT\n"
            + "BEGIN:VEVENT\nUID:1\nRECURRENCE-ID;VALUE=DATE:20261225\nDTSTART;VALUE=DATE:20261228\nSUMMARY:Moved\nEND:VEVENT\n"))));

    [Fact]
    public void Meetings_and_cancelled_days_are_no_holidays() =>
        Assert.Equal("2026-12-25 Christmas", Text(Read(Calendar(
            "BEGIN:VEVENT\nUID:1\nDTSTART:20261224T090000Z\nDTEND:20261224T100000Z\nSUMMARY:Breakfast\nEND:VEVENT\n"
            + "BEGIN:VEVENT\nUID:2\nDTSTART;VALUE=DATE:20261223\nSTATUS:CANCELLED\nSUMMARY:Not this time\nEND:VEVENT\n"
            + $"BEGIN:VEVENT\nUID:3\n{Day}\nSUMMARY:Christmas\nEND:VEVENT\n"))));

    [Theory]
    [InlineData("", "The file is empty")]
    [InlineData("hello world", "Line 1: a calendar starts with BEGIN:VCALENDAR")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261225\n", "Line 2: BEGIN:VEVENT has no END:VEVENT; the file is cut off.")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n", "Line 3: END:VEVENT is expected here, not END:VCALENDAR.")]
    [InlineData("BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VEVENT\n", "Line 3: END:VEVENT has no BEGIN:VEVENT.")]
    [InlineData("BEGIN:VCALENDAR\nEND:VCALENDAR\n", "The file has no all-day event")]
    public void A_file_that_is_no_calendar_is_refused(string ics, string message) => Assert.StartsWith(message, Refused(ics), StringComparison.Ordinal);

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:2026122\nSUMMARY:X", "Line 5: DTSTART '2026122' is no date; write it as 20261225.")]
    [InlineData("DTSTART;VALUE=DATE:20261325\nSUMMARY:X", "Line 5: DTSTART '20261325' is no date; write it as 20261225.")]
    [InlineData("SUMMARY:X", "Line 6: this event has no DTSTART")]
    [InlineData("SUMMARY:X\nDTSTART;VALUE=DATE:20261225\nthis is no line", "Line 7: 'this is no line' is no line of a calendar")]
    [InlineData("SUMMARY:X\n  and more\nDTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261220", "Line 8: the event ends before it starts")]
    [InlineData("DTEND;VALUE=DATE:20261220\nDTSTART;VALUE=DATE:20261225", "Line 6: the event ends before it starts")]
    [InlineData("DTSTART;VALUE=DATE:20261225\nDURATION:-P3D", "Line 6: the event lasts less than no time")]
    [InlineData("DTSTART;VALUE=DATE:20261225\nRRULE:FREQ=SECONDLY", "Line 6: FREQ=SECONDLY is not possible")]
    [InlineData("DTSTART;VALUE=DATE:20261225\nRRULE:FREQ=FOO", "Line 6: FREQ=FOO is not possible")]
    public void A_malformed_line_is_named(string body, string message) => Assert.StartsWith(message, Refused(Event(body)), StringComparison.Ordinal);

    [Theory]
    [InlineData("EXDATE;VALUE=DATE:nonsense")]
    [InlineData("RDATE;VALUE=DATE:2026")]
    [InlineData("DURATION:PX")]
    [InlineData("DTEND:20261225T000000Z")]
    [InlineData("DTEND;TZID=Pacific/Auckland:20261225T000000")]
    [InlineData("DTEND;TZID=No/Where:20261226T000000")]
    [InlineData("DURATION:P3D\nDTEND;VALUE=DATE:20261227")]
    [InlineData("EXDATE:20271225T000000Z\nRRULE:FREQ=YEARLY")]
    [InlineData("DURATION:P99999999999999D")]
    [InlineData("RECURRENCE-ID:x")]
    [InlineData("SUMMARY")]
    [InlineData("STATUS:")]
    [InlineData("RRULE:FREQ=YEARLY;UNTIL=20200101")]
    public void Nonsense_in_a_field_never_throws(string field) =>
        Assert.NotNull(Read(Event($"{Day}\n{field}")));

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:99991231")]
    [InlineData("DTSTART;VALUE=DATE:99991230\nDTEND;VALUE=DATE:99991231\nRRULE:FREQ=YEARLY")]
    [InlineData("DTSTART;VALUE=DATE:00010101")]
    public void The_ends_of_the_calendar_are_out_of_reach(string body) => Assert.Equal("", Text(Read(Event(body))));

    [Fact]
    public void A_holiday_of_years_is_refused() =>
        Assert.Equal(
            "'Sabbatical' lasts 1826 days, a holiday at most 92; correct its end.",
            Refused(Event("DTSTART;VALUE=DATE:20250101\nDTEND;VALUE=DATE:20300101\nSUMMARY:Sabbatical")));

    [Fact]
    public void A_file_that_is_too_long_is_refused() =>
        Assert.StartsWith("The file has more than 1000000 characters", Refused(new string('x', IcalHolidays.MaxLength + 1)), StringComparison.Ordinal);

    [Fact]
    public void Many_hostile_events_end_soon()
    {
        var events = string.Concat(Enumerable.Range(0, 2000).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"BEGIN:VEVENT\nUID:{i}\n{Day}\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT\n")));
        var started = Stopwatch.GetTimestamp();
        Assert.Empty(Assert.IsType<HolidayImport.Imported>(Read(Calendar(events))).Holidays);
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(20), $"{Stopwatch.GetElapsedTime(started)}");
        Assert.StartsWith("The file has 2001 events", Refused(Calendar(events + $"BEGIN:VEVENT\nUID:x\n{Day}\nEND:VEVENT\n")), StringComparison.Ordinal);
    }

    private static HolidayImport Read(string ics) => IcalHolidays.Read(ics, 2026, 2027);

    private static string Refused(string ics) => Assert.IsType<HolidayImport.Refused>(Read(ics)).Message;

    private static string Text(HolidayImport import) => string.Join(", ", Assert.IsType<HolidayImport.Imported>(import).Holidays
        .Select(holiday => string.Create(CultureInfo.InvariantCulture, $"{holiday.Date:yyyy-MM-dd} {holiday.Name}")));

    private static string Event(string body) => Calendar($"BEGIN:VEVENT\nUID:1\n{body}\nEND:VEVENT\n");

    private static string Calendar(string events) => $"BEGIN:VCALENDAR\nVERSION:2.0\n{events}END:VCALENDAR\n";
}

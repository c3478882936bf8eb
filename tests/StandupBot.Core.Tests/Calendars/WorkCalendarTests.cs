using CsCheck;
using StandupBot.Core.Calendars;
using StandupBot.Core.Tests.Signals;

namespace StandupBot.Core.Tests.Calendars;

public sealed class WorkCalendarTests
{
    private static readonly string[] Patterns = ["MO TU WE TH FR", "SU MO TU WE TH", "MO WE FR", "SA"];

    /// <summary>A mostly European team, one that works from Sunday to Thursday, one person in both and one in none.</summary>
    private static Given Company() => Given.Company()
        .Team("west", "m1", "both").Team("east", ["m2", "both"], team => team with { Workdays = Given.Week("SU MO TU WE TH") }).Member("alone");

    private static WorkCalendar Calendar(Given given, string now = "2026-03-04") => given.At(now).Calendar;

    private static string Week(Workdays days) => string.Join(' ', Enumerable.Range(1, 7).Select(day => new DateOnly(2026, 3, day)).Where(days.IsWorkday).Select(date => date.Day));

    [Fact]
    public void A_team_works_on_its_weekdays()
    {
        Assert.Equal("2 3 4 5 6", Week(Calendar(Company()).Team("west")));
        Assert.Equal("1 2 3 4 5", Week(Calendar(Company()).Team("east")));
    }

    [Fact]
    public void A_member_of_several_teams_works_if_one_of_them_works() => Assert.Equal("1 2 3 4 5 6", Week(Calendar(Company()).Member("both")));

    [Fact]
    public void A_member_of_no_team_works_from_Monday_to_Friday() => Assert.Equal("2 3 4 5 6", Week(Calendar(Company()).Member("alone")));

    [Fact]
    public void The_company_works_when_some_team_does_and_from_Monday_to_Friday_without_teams()
    {
        Assert.Equal("1 2 3 4 5 6", Week(Calendar(Company()).Company));
        Assert.Equal("2 3 4 5 6", Week(Calendar(Given.Company()).Company));
    }

    [Fact]
    public void A_holiday_of_one_team_is_a_working_day_of_those_who_are_in_another_one_too()
    {
        var calendar = Calendar(Company().Holiday("2026-03-03", "west"));
        Assert.Equal("2 4 5 6", Week(calendar.Team("west")));
        Assert.Equal("2 4 5 6", Week(calendar.Member("m1")));
        Assert.Equal("1 2 3 4 5 6", Week(calendar.Member("both")));
        Assert.Equal("1 2 3 4 5 6", Week(calendar.Company));
        Assert.Equal("2 3 4 5 6", Week(calendar.Member("alone")));
    }

    [Fact]
    public void A_holiday_of_all_is_one_for_everybody()
    {
        var calendar = Calendar(Company().Holiday("2026-03-03"));
        Assert.Equal(["2 4 5 6", "1 2 4 5", "1 2 4 5 6", "2 4 5 6"], new[] { "m1", "m2", "both", "alone" }.Select(member => Week(calendar.Member(member))));
        Assert.Equal("1 2 4 5 6", Week(calendar.Company));
    }

    [Fact]
    public void An_absence_is_taken_out_for_the_member_alone()
    {
        var calendar = Calendar(Company().Absence("m1", "2026-03-03", "2026-03-04"));
        Assert.Equal("2 5 6", Week(calendar.Member("m1")));
        Assert.Equal("2 3 4 5 6", Week(calendar.MemberIfPresent("m1")));
        Assert.Equal("2 3 4 5 6", Week(calendar.Team("west")));
    }

    [Fact]
    public void Today_is_the_date_where_the_member_or_the_team_is()
    {
        var given = Given.Company("America/New_York").Member("m1", zone: "Pacific/Auckland").Member("none", zone: "Pacific/Auckland")
            .Team("t1", ["m1"], team => team with { TimeZone = "Europe/Berlin" });
        var calendar = Calendar(given, "2026-03-04T23:30:00Z");
        Assert.Equal("2026-03-04", calendar.Company.Today.ToString("yyyy-MM-dd", null));
        Assert.Equal("2026-03-05", calendar.Team("t1").Today.ToString("yyyy-MM-dd", null));
        Assert.Equal("2026-03-05", calendar.Member("m1").Today.ToString("yyyy-MM-dd", null));
        Assert.Equal("2026-03-04", calendar.Member("none").Today.ToString("yyyy-MM-dd", null));
    }

    [Fact]
    public void Somebody_unknown_has_the_days_of_the_company()
    {
        var calendar = Calendar(Company());
        Assert.Same(calendar.Company, calendar.Member("x"));
        Assert.Same(calendar.Company, calendar.Member(null));
        Assert.Same(calendar.Company, calendar.MemberIfPresent("x"));
        Assert.Same(calendar.Company, calendar.Team("x"));
        Assert.Same(calendar.Company, calendar.Team(null));
    }

    [Fact]
    public void Every_day_agrees_with_the_definition() => Gen.Select(
        Gen.Int[0, 3].Array[0, 3], Gen.Select(Gen.Int[0, 60], Gen.Int[-1, 2]).Array[0, 8], Gen.Select(Gen.Int[0, 60], Gen.Int[0, 9]).Array[0, 3])
        .Sample((teams, holidays, absences) =>
        {
            var given = Given.Company().Member("m");
            DateOnly Day(int number) => new DateOnly(2026, 3, 1).AddDays(number);
            string Text(int number) => Day(number).ToString("yyyy-MM-dd", null);
            for (var i = 0; i < teams.Length; i++)
                given.Team($"t{i}", ["m"], team => team with { Workdays = Given.Week(Patterns[teams[i]]) });
            foreach (var (day, team) in holidays)
                given.Holiday(Text(day), team < 0 ? null : $"t{team}");
            foreach (var (from, length) in absences)
                given.Absence("m", Text(from), Text(from + length));
            var calendar = Calendar(given);

            bool Off(int day, int? team) => holidays.Any(holiday => holiday.Item1 == day && (holiday.Item2 < 0 || holiday.Item2 == team));
            bool TeamWorks(int day, int team) => Given.Week(Patterns[teams[team]]).Contains(Day(day).DayOfWeek) && !Off(day, team);
            bool SomeWork(int day) => teams.Length == 0
                ? Day(day).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Off(day, null)
                : Enumerable.Range(0, teams.Length).Any(team => TeamWorks(day, team));
            for (var day = 0; day < 70; day++)
            {
                Assert.Equal(SomeWork(day), calendar.Company.IsWorkday(Day(day)));
                Assert.Equal(SomeWork(day) && !absences.Any(away => away.Item1 <= day && day <= away.Item1 + away.Item2), calendar.Member("m").IsWorkday(Day(day)));
                for (var team = 0; team < teams.Length; team++)
                    Assert.Equal(TeamWorks(day, team), calendar.Team($"t{team}").IsWorkday(Day(day)));
            }
        });
}

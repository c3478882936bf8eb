using StandupBot.Core.Histories;
using StandupBot.Core.Objectives;
using StandupBot.Demo;
using Xunit;

namespace StandupBot.Tests.Demo;

public sealed class DemoHistoryTests
{
    private static readonly DateOnly Wednesday = new(2026, 3, 18);

    private static readonly IReadOnlyList<HistoryEvent> Events = DemoHistory.Events(Wednesday);

    [Fact]
    public void It_is_a_valid_history_on_every_day_of_a_spring_with_its_clock_change()
    {
        for (var day = new DateOnly(2026, 3, 1); day < new DateOnly(2026, 5, 15); day = day.AddDays(1))
        {
            var reading = HistoryReader.Read(DemoHistory.Events(day).Select(HistoryWriter.Line));
            Assert.Equal("", reading is HistoryReading.Invalid wrong ? $"{day}: {wrong}" : "");
        }
    }

    [Fact]
    public void The_same_date_gives_the_same_lines() =>
        Assert.Equal(Events.Select(HistoryWriter.Line), DemoHistory.Events(Wednesday).Select(HistoryWriter.Line));

    [Fact]
    public void Twelve_people_in_three_teams_have_fourteen_goals()
    {
        Assert.Equal(12, Events.OfType<HistoryEvent.Member>().Count());
        Assert.Equal(3, Events.OfType<HistoryEvent.Team>().Count());
        Assert.Equal(12, Events.OfType<HistoryEvent.Team>().SelectMany(team => team.MemberIds).Distinct().Count());
        Assert.Equal(14, Events.OfType<HistoryEvent.Objective>().Count());
    }

    [Fact]
    public void Fifteen_working_days_lie_behind_and_today_has_begun()
    {
        var days = Answers().Select(answer => answer.Day).Distinct().ToList();

        Assert.Equal(16, days.Count);
        Assert.Equal(Wednesday, days[^1]);
        Assert.InRange(Answers().Count(answer => answer.Day == Wednesday), 3, 8);
    }

    [Fact]
    public void A_weekend_has_no_answers_of_its_own() =>
        Assert.Equal(new DateOnly(2026, 3, 20), DemoHistory.Events(new DateOnly(2026, 3, 21)).Select(happened => DateOnly.FromDateTime(happened.At.Date)).Max());

    [Fact]
    public void Nobody_answers_on_the_holiday_or_while_absent()
    {
        var outing = Events.OfType<HistoryEvent.Holiday>().Single().Date;
        var absence = Events.OfType<HistoryEvent.Absence>().Single();

        Assert.DoesNotContain(Answers(), answer => answer.Day == outing);
        Assert.DoesNotContain(Answers(), answer => answer.By == absence.MemberId && absence.From <= answer.Day && answer.Day <= absence.To);
    }

    [Fact]
    public void Forms_and_free_text_both_occur_in_every_team() => Assert.All(Events.OfType<HistoryEvent.Standup>(), standup =>
    {
        Assert.Contains(Events.OfType<HistoryEvent.CheckIn>(), form => form.StandupId == standup.Id);
        Assert.Contains(Events.OfType<HistoryEvent.Reply>(), reply => reply.StandupId == standup.Id);
    });

    [Fact]
    public void A_high_goal_gets_no_work_for_five_days_while_lower_ones_do()
    {
        var lately = Items().Where(item => item.Day >= Wednesday.AddDays(-7) && item.Day < Wednesday).ToList();

        Assert.DoesNotContain(lately, item => item.Item.ObjectiveId == "G7");
        Assert.True(lately.Count(item => item.Item.ObjectiveId is "G8" or "G9" or "G10") >= 10);
    }

    [Fact]
    public void The_promise_at_risk_is_near_and_nobody_works_on_it()
    {
        var promise = Events.OfType<HistoryEvent.Commitment>().Single(commitment => commitment.Id == "aurora-chairs");

        Assert.InRange(promise.Due.DayNumber - Wednesday.DayNumber, 4, 14);
        Assert.DoesNotContain(Items(), item => item.Day >= Wednesday.AddDays(-7) && item.Item.ObjectiveId == promise.ObjectiveId);
    }

    [Fact]
    public void Three_customers_mention_the_same_theme() =>
        Assert.Equal(3, Events.OfType<HistoryEvent.CheckIn>().SelectMany(form => form.Heard).Where(heard => heard.Theme == "evening delivery").Select(heard => heard.Account).Distinct().Count());

    [Fact]
    public void The_lines_that_two_people_call_the_same_work_exist()
    {
        var answer = Events.OfType<HistoryEvent.SameWork>().First();

        Assert.All((ItemRef[])[answer.A, answer.B], reference => Assert.Contains(Items(), item =>
            item.Day == reference.Date && item.By == reference.MemberId && item.Index == reference.Index && item.Item.Ticket == "PIC-12"));
    }

    [Fact]
    public void Good_things_happen_too()
    {
        Assert.Equal(2, Events.OfType<HistoryEvent.ObjectiveChange>().Count(change => change.Set.Status.Or(ObjectiveStatus.Active) == ObjectiveStatus.Closed));
        Assert.Equal(3, Events.OfType<HistoryEvent.Roadblock>().Count(step => step.Action == RoadblockStepKind.Resolve));
    }

    private static IEnumerable<(DateOnly Day, string By)> Answers() => Events.Select(happened => happened switch
    {
        HistoryEvent.CheckIn form => (DateOnly.FromDateTime(form.At.Date), form.By),
        HistoryEvent.Reply reply => (DateOnly.FromDateTime(reply.At.Date), reply.By),
        _ => default,
    }).Where(answer => answer.By is not null);

    private static IEnumerable<(DateOnly Day, string By, int Index, CheckInItem Item)> Items() => Events.OfType<HistoryEvent.CheckIn>()
        .SelectMany(form => form.Items.Select((item, index) => (DateOnly.FromDateTime(form.At.Date), form.By, index, item)));
}

using StandupBot.Core.Standups.Messages;

namespace StandupBot.Core.Tests.Standups.Messages;

public sealed class StandupQuestionsTests
{
    private static readonly DayOfWeek[] Weekdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    [Fact]
    public void The_focus_question_is_the_same_for_everybody_on_a_date_and_another_on_the_next_working_day()
    {
        var days = Enumerable.Range(0, 60).Select(LumeBakery.Tuesday.AddDays).Where(d => Weekdays.Contains(d.DayOfWeek)).ToList();

        Assert.All(days.Zip(days.Skip(1)), pair => Assert.NotEqual(StandupQuestions.FocusOn(pair.First), StandupQuestions.FocusOn(pair.Second)));
        Assert.Equal(StandupQuestions.Focuses.ToHashSet(), days.Select(StandupQuestions.FocusOn).ToHashSet());
    }

    [Fact]
    public void Confidence_is_asked_on_the_last_working_day_of_the_week_only()
    {
        var week = Enumerable.Range(0, 7).Select(new DateOnly(2026, 3, 2).AddDays);

        var asked = week.Where(day => StandupQuestions.On(day, Weekdays).Contains(StandupQuestions.Confidence));

        Assert.Equal([new DateOnly(2026, 3, 6)], asked);
    }

    [Fact]
    public void A_week_from_Sunday_to_Thursday_has_its_own_last_day() =>
        Assert.Contains(
            StandupQuestions.Confidence,
            StandupQuestions.On(new DateOnly(2026, 3, 5), [DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday]));

    [Fact]
    public void A_team_with_its_own_questions_is_asked_nothing_else()
    {
        Question till = new("till", QuestionKind.Number, "How much was in the till?");

        Assert.Equal([till], StandupQuestions.On(LumeBakery.Tuesday, Weekdays, [till]));
    }
}

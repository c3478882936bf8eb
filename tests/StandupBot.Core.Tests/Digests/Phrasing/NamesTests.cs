using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Tests.Digests.Phrasing;

public sealed class NamesTests
{
    [Fact]
    [Trait("Behaviour", "22")]
    public void Namesakes_are_told_apart_by_what_differs()
    {
        var names = Names.Of(new PersonView("u1", "Bo Berg", "Bakery"), new PersonView("u2", "bo berg", "Shop"), new PersonView("u3", "Ana"));

        Assert.Equal(("Bo Berg (Bakery)", "bo berg (Shop)", "Ana"), (names["u1"], names["u2"], names["u3"]));
    }

    [Fact]
    [Trait("Behaviour", "22")]
    public void Namesakes_without_a_difference_are_numbered_and_nobody_else_gets_that_name()
    {
        var names = Names.Of(new PersonView("u2", "Bo", "Bakery"), new PersonView("u1", "Bo", "Bakery"), new PersonView("u3", "Bo (1)"));

        Assert.Equal(["Bo (1)", "Bo (1) (2)", "Bo (2)"], new[] { names["u3"], names["u1"], names["u2"] });
    }

    [Fact]
    public void Somebody_without_a_name_is_still_somebody() =>
        Assert.Equal("Unnamed member", Names.Of(new PersonView("u1", " \u200b"))["u1"]);

    [Theory]
    [InlineData(2026, 3, 3, "today")]
    [InlineData(2026, 3, 4, "tomorrow")]
    [InlineData(2026, 3, 9, "Monday")]
    [InlineData(2026, 3, 10, "10 March")]
    [InlineData(2026, 3, 2, "2 March")]
    [InlineData(2027, 1, 4, "4 January 2027")]
    public void A_near_day_is_named_as_people_say_it(int year, int month, int day, string said) =>
        Assert.Equal(said, Say.Near(new DateOnly(year, month, day), LumeBakery.Tuesday));

    [Theory]
    [InlineData(3.4, "up 3")]
    [InlineData(-2.5, "down 3")]
    [InlineData(0.4, null)]
    [InlineData(-0.4, null)]
    public void A_change_too_small_to_see_is_none(double points, string? said) => Assert.Equal(said, Say.Change(points));
}

using StandupBot.Core.Commands;
using static StandupBot.Core.Tests.Commands.TypedCommands;

namespace StandupBot.Core.Tests.Commands;

public class NameResolverTests
{
    private readonly NameResolver resolver = new(Bakery, "M2");

    [Theory]
    [InlineData("G12", "A12")]
    [InlineData("g12", "A12")]
    [InlineData("#G12", "A12")]
    [InlineData("A12", "A12")]
    [InlineData("stand by EVERY customer", "A12")]
    [InlineData("Stand by", "A12")]
    [InlineData("Sourdough s", null)]
    [InlineData("St", null)]
    public void A_goal_is_found_by_handle_id_and_start_of_title(string typed, string? id) =>
        Assert.Equal(id, (resolver.Goal(new(typed)) as Resolution<NamedGoal>.Found)?.Value.Id);

    [Theory]
    [InlineData("@ana", "M1")]
    [InlineData("<@U1>", "M1")]
    [InlineData("<@U1|whoever>", "M1")]
    [InlineData("M1", "M1")]
    [InlineData("ana silva", "M1")]
    [InlineData("Silva", "M1")]
    [InlineData("zoe", "M3")]
    [InlineData("ZOE MULLER", "M3")]
    [InlineData("me", "M2")]
    [InlineData("eli2", "M6")]
    public void A_person_is_found_without_regard_to_case_and_accents(string typed, string id) =>
        Assert.Equal(id, Assert.IsType<Resolution<NamedMember>.Found>(resolver.Member(new(typed))).Value.Id);

    [Fact]
    public void Two_of_one_first_name_are_both_named()
    {
        var two = new NameResolver(Bakery with { Members = [new("M1", "Ana Silva"), new("M4", "Ana Reis")] });

        var ambiguous = Assert.IsType<Resolution<NamedMember>.Ambiguous>(two.Member(new("Ana")));

        Assert.Equal("Two people are called Ana: Ana Silva or Ana Reis?", ambiguous.Sentence);
    }

    [Fact]
    [Trait("Behaviour", "22")]
    public void Two_of_the_same_whole_name_are_told_apart_by_their_handles() =>
        Assert.Equal(
            "Two people are called Eli Stone: Eli Stone (@U5) or Eli Stone (@U6)?",
            Assert.IsType<Resolution<NamedMember>.Ambiguous>(resolver.Member(new("Eli Stone"))).Sentence);

    [Theory]
    [InlineData("Sourdogh subscription", "There is no goal called Sourdogh subscription. Did you mean G3 Sourdough subscription?")]
    [InlineData("G99", "There is no goal G99.")]
    [InlineData("qqqqqqqqqq", "There is no goal called qqqqqqqqqq.")]
    public void An_unknown_goal_names_the_nearest(string typed, string said) =>
        Assert.Equal(said, Assert.IsType<Resolution<NamedGoal>.Unknown>(resolver.Goal(new(typed))).Sentence);

    [Fact]
    public void An_unknown_person_names_the_nearest() =>
        Assert.Equal("There is no person called Larsn. Did you mean Bo Larsen?", Assert.IsType<Resolution<NamedMember>.Unknown>(resolver.Member(new("Larsn"))).Sentence);

    [Theory]
    [InlineData("Bakery", "T1", null)]
    [InlineData("the bakery", null, null)]
    [InlineData("web", "T2", null)]
    [InlineData("bakery team", "T1", null)]
    [InlineData("@bo", null, "M2")]
    [InlineData("Bo", null, "M2")]
    public void A_team_or_a_person_is_found(string typed, string? team, string? member)
    {
        var who = (resolver.Who(new(typed)) as Resolution<Who>.Found)?.Value;

        Assert.Equal(team, who?.Team?.Id);
        Assert.Equal(member, who?.Member?.Id);
    }

    [Fact]
    public void Several_goals_that_match_are_a_question() =>
        Assert.Equal(
            "Two goals match Sourdough: G3 Sourdough subscription or G13 Sourdough starter kit?",
            Assert.IsType<Resolution<NamedGoal>.Ambiguous>(resolver.Goal(new("Sourdough"))).Sentence);

    [Theory]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("<@")]
    [InlineData("<@>")]
    [InlineData("\uD800")]
    public void Odd_text_is_unknown(string typed)
    {
        Assert.IsType<Resolution<NamedMember>.Unknown>(resolver.Member(new(typed)));
        Assert.IsType<Resolution<NamedGoal>.Unknown>(resolver.Goal(new(typed)));
        Assert.IsType<Resolution<Who>.Unknown>(resolver.Who(new(typed)));
    }
}

using StandupBot.Core.Commands;

namespace StandupBot.Core.Tests.Commands;

public class CommandTextTests
{
    [Theory]
    [InlineData("/goals", "goals", "")]
    [InlineData("/goals add Bread by Friday", "goals", "add Bread by Friday")]
    [InlineData("  /Goals   mine ", "goals", "mine")]
    [InlineData("goals", "goals", "")]
    [InlineData("goals add Bread", "goals", "add Bread")]
    [InlineData("goal G12", "goals", "G12")]
    [InlineData("/stand-up away until Friday", "standup", "away until Friday")]
    [InlineData("<@UBOT> goals mine", "goals", "mine")]
    [InlineData("<at>Standup Bot</at> goals mine", "goals", "mine")]
    [InlineData("@StandupBot /standup skip", "standup", "skip")]
    [InlineData("/goals nonsense", "goals", "nonsense")]
    [InlineData("/help", "goals", "help ")]
    public void A_command_is_found_behind_slash_and_mention(string typed, string name, string arguments) =>
        Assert.Equal(new CommandText(name, arguments), CommandText.Find(typed));

    [Theory]
    [InlineData("goals are all on track")]
    [InlineData("standup was short today")]
    [InlineData("Baked forty loaves")]
    [InlineData("/remind me")]
    [InlineData("<@U1> goals are hard")]
    [InlineData("<at>goals")]
    [InlineData("")]
    [InlineData("@")]
    public void An_answer_is_not_a_command(string typed) => Assert.Null(CommandText.Find(typed));

    [Fact]
    public void Spoken_to_the_bot_an_unknown_verb_is_a_command_too() =>
        Assert.Equal(new CommandText("goals", "nonsense"), CommandText.Find("goals nonsense", addressed: true));
}

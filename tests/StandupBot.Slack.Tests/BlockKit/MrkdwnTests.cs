using StandupBot.Core.Chat;
using StandupBot.Slack.BlockKit;

namespace StandupBot.Slack.Tests.BlockKit;

public sealed class MrkdwnTests
{
    private static readonly SlackNames People = new(new Dictionary<string, string> { ["ana"] = "U0ANA" });

    [Fact, Trait("Behaviour", "42")]
    public void What_Slack_would_read_as_control_is_escaped() =>
        Assert.Equal("&lt;!channel&gt; &amp; &lt;@U1&gt; &amp;lt;", Mrkdwn.Of("<!channel> & <@U1> &lt;", People));

    [Fact]
    public void Only_who_is_to_be_notified_is_mentioned() => Assert.Equal(
        "<@U0ANA> and Ana and Gone",
        Mrkdwn.Of(RichText.Of(new Inline.Person("ana", "Ana", Notify: true), new Inline.Words(" and "), new Inline.Person("ana", "Ana"), new Inline.Words(" and "), new Inline.Person("gone", "Gone", Notify: true)), People));

    [Fact, Trait("Behaviour", "17")]
    public void A_time_is_shown_in_its_readers_zone_and_else_names_its_own() => Assert.Equal(
        "<!date^1772528400^{date_short_pretty} at {time}|09:00 (UTC)>",
        Mrkdwn.Of(RichText.Of(new Inline.Time(new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero), "09:00 (UTC)")), People));

    [Theory]
    [InlineData("plain words, 62%", true)]
    [InlineData("snake_case stays", true)]
    [InlineData("10:30 and 11:45", true)]
    [InlineData("*bold*", false)]
    [InlineData("_slanted_", false)]
    [InlineData("a ~ b", false)]
    [InlineData("use `code`", false)]
    [InlineData("> quoted", false)]
    [InlineData("first\n> quoted", false)]
    [InlineData("so :smile: then", false)]
    [InlineData("tell @here", false)]
    [InlineData("see #sales", false)]
    [InlineData("write to ana@lume.test", true)]
    public void A_line_that_would_read_as_markup_is_known(string text, bool tame) => Assert.Equal(tame, Mrkdwn.IsTame(text));

    [Fact]
    public void Bold_that_Slack_would_not_see_is_known()
    {
        Assert.True(Mrkdwn.IsTame(RichText.Strong("G4").Then(": moved")));
        Assert.False(Mrkdwn.IsTame(RichText.Strong("G4").Then("th")));
        Assert.False(Mrkdwn.IsTame(RichText.Strong("G4 ").Then("moved")));
    }
}

namespace StandupBot.Slack.Tests;

public sealed class SlackIdsTests
{
    [Fact]
    public void A_workspace_is_the_same_installation_every_time() => Assert.Equal("slack-T0123", SlackIds.Installation("T0123"));
}

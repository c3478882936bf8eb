using Microsoft.Extensions.Options;
using StandupBot.Slack;
using StandupBot.Web.Slack;
using Xunit;

namespace StandupBot.Tests.Web.Slack;

public sealed class SlackSettingsTests
{
    private const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";

    [Fact]
    public void A_bot_token_with_an_app_token_or_a_signing_secret_is_enough()
    {
        Assert.Empty(Wrong(new SlackOptions { BotToken = "xoxb-1", AppToken = "xapp-1" }));
        Assert.Empty(Wrong(new SlackOptions { BotToken = "xoxb-1", SigningSecret = Secret }));
        Assert.Empty(Wrong(new SlackOptions { ClientId = "1.2", ClientSecret = "s", SigningSecret = Secret }, "https://standup.example.com"));
    }

    [Fact]
    public void What_is_missing_is_named_with_where_to_find_it()
    {
        Assert.Contains("set Slack:BotToken", Assert.Single(Wrong(new SlackOptions { AppToken = "xapp-1" })), StringComparison.Ordinal);
        Assert.Contains("set Slack:AppToken for Socket Mode", Assert.Single(Wrong(new SlackOptions { BotToken = "xoxb-1" })), StringComparison.Ordinal);
        Assert.Contains("belong together", Assert.Single(Wrong(new SlackOptions { ClientId = "1.2", AppToken = "xapp-1" }, "https://x.example")), StringComparison.Ordinal);
        Assert.Contains("Slack:PublicUrl is missing", Assert.Single(Wrong(new SlackOptions { ClientId = "1.2", ClientSecret = "s", AppToken = "xapp-1" })), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xoxp-person", "xapp-1", "Slack:BotToken is no bot token")]
    [InlineData("xapp-1", "xapp-1", "Slack:BotToken is no bot token")]
    [InlineData("xoxb-1", "xoxb-1", "Slack:AppToken is no app-level token")]
    public void A_token_in_the_wrong_place_is_told_and_never_repeated(string bot, string app, string says)
    {
        var wrong = Assert.Single(Wrong(new SlackOptions { BotToken = bot, AppToken = app }));
        Assert.Contains(says, wrong, StringComparison.Ordinal);
        Assert.DoesNotContain("person", wrong, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://standup.example.com", true)]
    [InlineData("https://standup.example.com", false)]
    [InlineData("http://127.0.0.1:5080", false)]
    public void The_public_address_is_secure(string address, bool refused) => Assert.Equal(
        refused, Wrong(new SlackOptions { ClientId = "1.2", ClientSecret = "s", SigningSecret = Secret }, address).Any(w => w.Contains("Slack:PublicUrl has to begin", StringComparison.Ordinal)));

    private static IReadOnlyList<string> Wrong(SlackOptions options, string? publicUrl = null)
    {
        var host = Options.Create(new SlackHostOptions { PublicUrl = publicUrl is null ? null : new Uri(publicUrl) });
        return [.. new SlackSettingsCheck(host).Validate(null, options).Failures ?? []];
    }
}

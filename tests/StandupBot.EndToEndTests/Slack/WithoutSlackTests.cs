using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StandupBot.Core.Chat;
using StandupBot.EndToEndTests.Platforms;
using StandupBot.Slack;
using Xunit;

namespace StandupBot.EndToEndTests.Slack;

/// <summary>Where nothing is set, nothing is there.</summary>
public sealed class WithoutSlackTests
{
    [Theory]
    [InlineData("--Slack:BotToken=")]
    [InlineData("--Slack:Sockets=2")]
    public async Task Empty_settings_are_none(string setting)
    {
        using MovedClock clock = new(SlackBakery.Start);
        await using LiveBot bot = new(clock);
        await bot.StartAsync([setting], TestContext.Current.CancellationToken);
        using HttpClient client = new() { BaseAddress = bot.Address };

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("/slack/install", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        Assert.DoesNotContain(bot.Services.GetServices<IChatPlatform>(), platform => platform.Name == SlackIds.Platform);
        Assert.Null(bot.Services.GetService<ISlackInstallations>());
    }
}

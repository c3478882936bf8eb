using StandupBot.EndToEndTests.Platforms;
using Xunit;

namespace StandupBot.EndToEndTests.Slack;

/// <summary>Socket Mode when sockets come and go.</summary>
public sealed class SlackSocketTests : SlackTest
{
    private protected override bool Sockets => true;

    [Fact]
    public async Task Fresh_sockets_are_opened_when_slack_asks_and_when_the_network_breaks()
    {
        await SetUpAsync();
        var connections = Slack.Sockets.Connections;
        await Slack.Sockets.RefreshAsync();
        await UntilReadyAsync(connections);
        connections = Slack.Sockets.Connections;
        Slack.Sockets.Break();
        await UntilReadyAsync(connections);

        await AskAsync();
        await Bot.WriteAsync("Bo", Place.Direct, "Done: signed Cafe Lume", Cancellation);
        await Bot.UntilAsync("Cleo", Place.Channel, "1 of 4", Cancellation);
    }

    [Fact]
    public async Task Once_socket_mode_is_switched_off_nobody_knocks_any_more()
    {
        await Slack.Sockets.DisableAsync();
        await UntilAsync(() => Slack.Sockets.Count == 0, "closed sockets");
        var connections = Slack.Sockets.Connections;
        for (var i = 0; i < 5; i++)
        {
            Bot.Clock.Move(TimeSpan.FromMinutes(1));
            await Task.Delay(200, Cancellation);
        }

        Assert.Equal(connections, Slack.Sockets.Connections);
    }

    private async Task UntilReadyAsync(int connections)
    {
        for (var i = 0; i < 60 && !(Slack.Sockets.Connections > connections && Slack.Sockets.Count > 0); i++)
        {
            Bot.Clock.Move(TimeSpan.FromSeconds(5));
            await Task.Delay(100, Cancellation);
        }

        Assert.True(Slack.Sockets.Count > 0, "No socket came back.");
    }
}

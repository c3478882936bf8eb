using StandupBot.EndToEndTests.Platforms;

namespace StandupBot.EndToEndTests.Slack;

/// <summary>The day on Slack, over requests to the host's address.</summary>
public sealed class SlackOverHttpDayTests : DayTests
{
    protected override async Task<IPlatformDriver> StartAsync(CancellationToken cancellation) => await SlackDriver.StartAsync(sockets: false, cancellation);
}

/// <summary>The same day over Socket Mode, with a bot token in the settings.</summary>
public sealed class SlackOverSocketsDayTests : DayTests
{
    protected override async Task<IPlatformDriver> StartAsync(CancellationToken cancellation) => await SlackDriver.StartAsync(sockets: true, cancellation);
}

using StandupBot.EndToEndTests.Platforms;

namespace StandupBot.EndToEndTests.LocalChat;

/// <summary>The day in the local chat.</summary>
public sealed class LocalChatDayTests : DayTests
{
    protected override async Task<IPlatformDriver> StartAsync(CancellationToken cancellation) => await LocalChatDriver.StartAsync(cancellation);
}

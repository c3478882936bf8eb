using StandupBot.StandIns.MicrosoftTeams;
using Xunit;

namespace StandupBot.EndToEndTests.MicrosoftTeams;

/// <summary>A working day in Microsoft Teams, from the installation to the digest.</summary>
public sealed class DayTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_whole_day_from_the_installation_to_the_digest()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.SetUpAsync();
        await bakery.MorningAsync();
    }
}

using StandupBot.EndToEndTests.Platforms;

namespace StandupBot.EndToEndTests.MicrosoftTeams;

/// <summary>The day in Microsoft Teams.</summary>
public sealed class MicrosoftTeamsDayTests : DayTests
{
    protected override async Task<IPlatformDriver> StartAsync(CancellationToken cancellation) => new MicrosoftTeamsDriver(await Bakery.OpenAsync());
}

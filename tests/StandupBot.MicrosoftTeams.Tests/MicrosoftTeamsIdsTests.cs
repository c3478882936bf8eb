using Xunit;

namespace StandupBot.MicrosoftTeams.Tests;

public sealed class MicrosoftTeamsIdsTests
{
    [Fact]
    public void A_tenant_is_the_same_installation_every_time() => Assert.Equal("microsoftTeams-0a1b", MicrosoftTeamsIds.Installation("0a1b"));
}

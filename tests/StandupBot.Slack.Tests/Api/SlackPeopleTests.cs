using StandupBot.Core.Chat;
using StandupBot.Slack.Api;

namespace StandupBot.Slack.Tests.Api;

public sealed class SlackPeopleTests
{
    private static readonly SlackInstallation Workspace = new("slack-T1", "x", "UB", FakeHost.InstalledAt) { TeamId = "T1" };
    private static readonly SlackInstallation Organisation = new("slack-E1", "x", "UB", FakeHost.InstalledAt) { EnterpriseId = "E1" };

    [Fact, Trait("Behaviour", "29")]
    public void Bots_and_guests_are_told_apart_from_members()
    {
        Assert.Equal(PlatformRole.Bot, Of(new SlackUser { Id = "U1", IsBot = true }));
        Assert.Equal(PlatformRole.Bot, Of(new SlackUser { Id = "USLACKBOT" }));
        Assert.Equal(PlatformRole.Guest, Of(new SlackUser { Id = "U1", IsUltraRestricted = true }));
        Assert.Equal(PlatformRole.Member, Of(new SlackUser { Id = "U1", IsAppUser = true }));
    }

    [Fact, Trait("Behaviour", "21")]
    public void A_closed_account_has_left() => Assert.False(SlackPeople.Of(new SlackUser { Id = "U1", Deleted = true }, Workspace)!.Active);

    [Fact]
    public void A_person_is_called_as_they_chose()
    {
        Assert.Equal("Annie", NameOf(new SlackUser { Id = "U1", Name = "ana", RealName = "Ana Lume", Profile = new() { DisplayName = "Annie", RealName = "Ana" } }));
        Assert.Equal("Ana", NameOf(new SlackUser { Id = "U1", Name = "ana", RealName = "Ana Lume", Profile = new() { DisplayName = " ", RealName = "Ana" } }));
        Assert.Equal("ana", NameOf(new SlackUser { Id = "U1", Name = "ana" }));
    }

    [Fact, Trait("Behaviour", "53")]
    public void People_of_another_organisation_are_nobody_here()
    {
        Assert.Null(SlackPeople.Of(new SlackUser { Id = "U1", TeamId = "T9" }, Workspace));
        Assert.Null(SlackPeople.Of(new SlackUser { Id = "U1", IsStranger = true }, Organisation));
        Assert.Null(SlackPeople.Of(new SlackUser { Id = "U1", TeamId = "T1", EnterpriseUser = new() { EnterpriseId = "E9" } }, Organisation));
        Assert.NotNull(SlackPeople.Of(new SlackUser { Id = "U1", TeamId = "T5", EnterpriseUser = new() { EnterpriseId = "E1" } }, Organisation));
        Assert.NotNull(SlackPeople.Of(new SlackUser { Id = "U1", TeamId = "T1" }, Workspace));
    }

    private static PlatformRole? Of(SlackUser user) => SlackPeople.Of(user, Workspace)?.Role;

    private static string? NameOf(SlackUser user) => SlackPeople.Of(user, Workspace)?.Name;
}

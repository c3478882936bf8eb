using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Core.Tests.Standups.Scheduling;

public sealed class ZonesTests
{
    [Theory]
    [Trait("Behaviour", "18")]
    [InlineData("Berlin", "Europe/Berlin")]
    [InlineData("America/NewYork", "America/New_York")]
    [InlineData("new york", "America/New_York")]
    [InlineData("Asia/Katmandoo", "Asia/Kathmandu")]
    [InlineData("Europe/Munchen/Berlin", "Europe/Berlin")]
    [InlineData("Sao Paulo", "America/Sao_Paulo")]
    public void An_unknown_zone_is_refused_with_the_nearest_name_first(string asked, string nearest)
    {
        var unknown = Assert.IsType<ZoneAnswer.Unknown>(Zones.Find(asked));
        Assert.Equal(nearest, unknown.Nearest[0]);
        Assert.Contains($"'{asked}' is no time zone; did you mean {nearest}", unknown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Behaviour", "18")]
    [InlineData("")]
    [InlineData("Xqzzkwv")]
    [InlineData("../../etc/passwd")]
    [InlineData("/dev/zero")]
    [InlineData("localtime")]
    [InlineData("right/Europe/Berlin")]
    [InlineData("posixrules")]
    [InlineData("zone.tab")]
    public void What_is_no_place_is_refused(string asked) => Assert.IsType<ZoneAnswer.Unknown>(Zones.Find(asked));

    [Fact]
    [Trait("Behaviour", "18")]
    public void A_name_that_resembles_none_is_answered_with_an_example() =>
        Assert.Equal("'Xqzzkwv' is no time zone; use an IANA name such as Europe/Berlin.", ((ZoneAnswer.Unknown)Zones.Find("Xqzzkwv")).Message);

    [Theory]
    [InlineData("Europe/Berlin", "Europe/Berlin")]
    [InlineData("europe/berlin", "Europe/Berlin")]
    [InlineData(" Australia/Lord_Howe ", "Australia/Lord_Howe")]
    [InlineData("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires")]
    [InlineData("Asia/Calcutta", "Asia/Calcutta")]
    [InlineData("UTC", "UTC")]
    [InlineData("Etc/GMT+2", "Etc/GMT+2")]
    [InlineData("W. Europe Standard Time", "Europe/Berlin")]
    public void A_known_zone_is_found_under_its_IANA_id(string asked, string id) =>
        Assert.Equal(id, Assert.IsType<ZoneAnswer.Found>(Zones.Find(asked)).Zone.Id);

    [Fact]
    [Trait("Behaviour", "18")]
    public void The_zone_data_of_this_machine_is_there() =>
        Assert.True(TimeZoneInfo.GetSystemTimeZones().Count > 300, "Install the package tzdata.");
}

using StandupBot.Web.Dashboard;
using Xunit;

namespace StandupBot.Tests.Web.Dashboard;

public sealed class DashboardSettingsTests
{
    [Theory]
    [InlineData(null), InlineData("https://standup.example.com"), InlineData("https://standup.example.com:8443/"), InlineData("http://localhost:5080"), InlineData("http://127.0.0.1:5080")]
    public void An_address_where_signing_in_is_safe_is_taken(string? address) => Assert.True(Check(address).Succeeded);

    [Theory]
    [InlineData("http://standup.example.com", "has to begin with https://")]
    [InlineData("ftp://standup.example.com", "has to begin with https://")]
    [InlineData("standup.example.com", "is no whole address")]
    [InlineData("https://standup.example.com/bot", "names a host and nothing after it")]
    [InlineData("https://ana:secret@standup.example.com", "names a host and nothing after it")]
    public void Another_one_is_refused_with_what_to_set(string address, string says)
    {
        var refused = Assert.Single(Check(address).Failures!);
        Assert.Contains(says, refused, StringComparison.Ordinal);
        Assert.Contains("https://standup.example.com", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused, StringComparison.Ordinal);
    }

    private static Microsoft.Extensions.Options.ValidateOptionsResult Check(string? address) =>
        new DashboardSettingsCheck().Validate(null, new DashboardOptions { Address = address is null ? null : new Uri(address, UriKind.RelativeOrAbsolute) });
}

using System.Net;
using Microsoft.Extensions.Options;
using StandupBot.Web.Webhooks;
using Xunit;

namespace StandupBot.Tests.Web.Webhooks;

public sealed class PublicAddressesTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.9.1")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.100.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("198.19.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("ff02::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001:db8::1")]
    public void What_is_near_or_reserved_is_not_for_others_to_choose(string address) => Assert.False(PublicAddresses.Has(IPAddress.Parse(address)));

    [Theory]
    [InlineData("93.184.215.14")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("2606:4700:4700::1111")]
    [InlineData("::ffff:93.184.215.14")]
    public void What_is_in_the_open_internet_may_be_told(string address) => Assert.True(PublicAddresses.Has(IPAddress.Parse(address)));

    [Fact]
    public async Task A_name_that_stands_for_this_machine_is_seen_when_it_is_looked_up()
    {
        using WebhookDoor door = new(Options.Create(new WebhookOptions()));
        Assert.Null(WebhookDoor.WhyNot(new Uri("https://localhost:1/hook"), new WebhookOptions()));
        using HttpRequestMessage request = new(HttpMethod.Post, "https://localhost:1/hook");
        var trouble = await Assert.ThrowsAnyAsync<Exception>(() => door.SendAsync(request, TestContext.Current.CancellationToken));
        Assert.True(trouble is ClosedAddressException or { InnerException: ClosedAddressException }, trouble.ToString());
    }
}

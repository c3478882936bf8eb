using System.Text;
using StandupBot.Slack.Receiving;

namespace StandupBot.Slack.Tests.Receiving;

public sealed class SlackSignatureTests
{
    private const string Stamp = "1772528400";
    private static readonly DateTimeOffset Sent = DateTimeOffset.FromUnixTimeSeconds(1772528400);
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("command=%2Fgoals&text=add+caf%C3%A9");

    [Fact]
    public void A_signature_is_what_openssl_makes_of_the_same_bytes() => Assert.Equal(
        "v0=e48b52fb5f3fe6697401ccc734143bfd75253a9e703a9718ba89e66daa051273", SlackSignature.Sign("not the secret of any app", Stamp, Body));

    [Theory]
    [InlineData(0, true)]
    [InlineData(300, true)]
    [InlineData(301, false)]
    [InlineData(-300, true)]
    [InlineData(-301, false)]
    public void Five_minutes_either_way_are_taken_and_no_more(int secondsLater, bool holds) =>
        Assert.Equal(holds, SlackSignature.Holds("secret", Request(SlackSignature.Sign("secret", Stamp, Body)), Sent.AddSeconds(secondsLater)));

    [Fact]
    public void Another_secret_body_stamp_or_version_does_not_hold()
    {
        var signature = SlackSignature.Sign("secret", Stamp, Body);
        Assert.False(SlackSignature.Holds("another", Request(signature), Sent));
        Assert.False(SlackSignature.Holds("secret", Request(signature) with { Body = Encoding.UTF8.GetBytes("command=%2Fgoals&text=add+cafe") }, Sent));
        Assert.False(SlackSignature.Holds("secret", Request(signature, "1772528401"), Sent));
        Assert.False(SlackSignature.Holds("secret", Request("v1" + signature[2..]), Sent));
        Assert.False(SlackSignature.Holds("secret", Request(signature.ToUpperInvariant()), Sent));
        Assert.False(SlackSignature.Holds("secret", Request(signature[..^1]), Sent));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("-1772528400")]
    [InlineData("1772528400.5")]
    [InlineData("99999999999999999999999")]
    [InlineData("9223372036854775807")]
    public void A_stamp_that_is_no_time_does_not_hold(string? stamp) =>
        Assert.False(SlackSignature.Holds("secret", Request(SlackSignature.Sign("secret", stamp ?? "", Body), stamp), Sent));

    [Fact]
    public void Without_a_secret_nothing_holds() => Assert.False(SlackSignature.Holds("", Request(SlackSignature.Sign("", Stamp, Body)), Sent));

    private static SlackRequest Request(string signature, string? stamp = Stamp)
    {
        Dictionary<string, string> headers = new() { ["x-slack-SIGNATURE"] = signature };
        if (stamp is not null)
            headers["X-SLACK-request-timestamp"] = stamp;
        return SlackRequest.Of(Body, headers);
    }
}

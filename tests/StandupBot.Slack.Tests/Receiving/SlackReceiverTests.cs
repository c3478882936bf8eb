using StandupBot.Core.Chat;
using StandupBot.Slack.Receiving;

namespace StandupBot.Slack.Tests.Receiving;

public sealed class SlackReceiverTests : IDisposable
{
    private readonly Adapter adapter = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => adapter.Dispose();

    [Fact]
    public async Task The_address_is_verified_with_the_challenge()
    {
        var answer = await adapter.PostAsync("""{"type":"url_verification","token":"old","challenge":"word"}""");
        Assert.Equal((200, "word"), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("""{"type":"url_verification","challenge":"word"}""")]
    [InlineData("team_id=T1&user_id=U1&command=%2Fgoals&text=")]
    public async Task Nothing_is_read_that_Slack_did_not_sign(string body)
    {
        var request = adapter.Signed(body) with { Header = _ => null };
        Assert.Equal(401, (await adapter.Get<SlackReceiver>().ReceiveAsync(request, Cancellation)).Status);
        Assert.Equal(0, adapter.Host.Handled);
    }

    [Fact]
    public async Task A_request_that_is_played_again_after_five_minutes_is_refused()
    {
        var request = adapter.Signed("team_id=T1&user_id=U1&command=%2Fgoals&text=");
        adapter.Clock.Advance(TimeSpan.FromSeconds(301));
        Assert.Equal(401, (await adapter.Get<SlackReceiver>().ReceiveAsync(request, Cancellation)).Status);
    }

    [Theory]
    [InlineData("ssl_check=1&token=x")]
    [InlineData("token=x&ssl_check=1&team_id=T1&user_id=U1&command=%2Fgoals&text=drop+G1")]
    public async Task A_look_at_the_certificate_is_answered_and_has_no_effect(string body)
    {
        foreach (var request in new[] { adapter.Signed(body), adapter.Signed(body) with { Header = _ => null } })
        {
            var answer = await adapter.Get<SlackReceiver>().ReceiveAsync(request, Cancellation);
            Assert.Equal((200, ""), (answer.Status, answer.Body));
        }

        Assert.Equal(0, adapter.Host.Handled);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("a=b")]
    [InlineData("payload=")]
    [InlineData("payload=%7B")]
    [InlineData("payload=[]")]
    [InlineData("payload=%7B%7D")]
    [InlineData("payload=%7B%22type%22%3A%22block_actions%22%7D")]
    [InlineData("command=%2Fgoals")]
    [InlineData("""{"type":"event_callback"}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event":{"type":"message"}}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event":"message"}""")]
    [InlineData("""{"type":"url_verification"}""")]
    [InlineData("""{"type":1}""")]
    public async Task What_is_malformed_is_refused(string body)
    {
        Assert.InRange((await adapter.PostAsync(body)).Status, 400, 499);
        Assert.Equal(0, adapter.Host.Handled);
    }

    [Theory]
    [InlineData("""{"type":"a_new_type","news":1}""")]
    [InlineData("""{"type":"app_rate_limited","team_id":"T1","minute_rate_limited":1518467820,"api_app_id":"A1"}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event_id":"Ev1","event":{"type":"sky_fell","depth":{"of":["it"]}}}""")]
    [InlineData("""{"type":"event_callback","team_id":"T9","event_id":"Ev1","event":{"type":"message","channel":"D1","user":"U1","ts":"1.1","text":"hi"}}""")]
    [InlineData("payload=%7B%22type%22%3A%22a_new_type%22%7D")]
    public async Task What_is_not_known_does_no_harm(string body)
    {
        Assert.Equal(200, (await adapter.PostAsync(body)).Status);
        Assert.Equal(0, adapter.Host.Handled);
    }

    [Fact]
    public async Task A_body_without_end_is_refused_unread() => Assert.Equal(413, (await adapter.PostAsync(new string('a', SlackReceiver.LongestBody + 1))).Status);

    [Fact, Trait("Behaviour", "45")]
    public async Task What_could_not_be_committed_is_not_taken_so_that_Slack_sends_it_again()
    {
        adapter.Host.Reply = _ => throw new InvalidOperationException("The disk is full.");
        Assert.Equal(500, (await adapter.EventAsync("""{"type":"message","channel":"D1","channel_type":"im","user":"U1","ts":"1.1","text":"Baked"}""")).Status);
        var command = await adapter.CommandAsync("/goals", "add Wholesale");
        Assert.Equal(200, command.Status);
        Assert.Equal("ephemeral", Adapter.Body(command)["response_type"]!.GetValue<string>());
        var form = await adapter.InteractAsync("""{"type":"view_submission","team":{"id":"T1"},"user":{"id":"U1"},"view":{"private_metadata":"goals.add\nn\n","blocks":[{"type":"input","block_id":"title"}],"state":{"values":{}}}}""");
        Assert.Contains("nothing was saved", Adapter.Body(form)["errors"]!["title"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"response_url\":\"https://hooks.test/r1\",", "r1")]
    [InlineData("", "chat.postMessage")]
    public async Task A_tap_that_failed_is_told_to_the_person_with_the_way_out(string way, string method)
    {
        adapter.Host.Reply = _ => throw new InvalidOperationException("The disk is full.");
        var answer = await adapter.InteractAsync("{" + way + """ "type":"block_actions","team":{"id":"T1"},"user":{"id":"U1"},"actions":[{"type":"button","action_id":"x","action_ts":"1.1"}]}""");
        Assert.Equal(200, answer.Status);
        Assert.Contains("nothing was saved", Assert.Single(adapter.Slack.CallsOf(method)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stop_in_between_takes_nothing()
    {
        using CancellationTokenSource stop = new();
        adapter.Host.Reply = _ =>
        {
            stop.Cancel();
            throw new OperationCanceledException(stop.Token);
        };
        var answer = await adapter.Get<SlackReceiver>().ReceiveAsync(adapter.Signed("team_id=T1&user_id=U1&command=%2Fgoals&text="), stop.Token);
        Assert.False(answer.IsTaken);
    }
}

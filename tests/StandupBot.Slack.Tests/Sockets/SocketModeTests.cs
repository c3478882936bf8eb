using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using StandupBot.Core.Chat;
using StandupBot.Slack.Sockets;

namespace StandupBot.Slack.Tests.Sockets;

public sealed class SocketModeTests : IAsyncDisposable
{
    private const string Said = """{"envelope_id":"e1","type":"events_api","accepts_response_payload":false,"retry_attempt":0,"retry_reason":"","payload":{"type":"event_callback","team_id":"T1","event_id":"Ev1","event":{"type":"message","channel":"D1","channel_type":"im","user":"U1","ts":"2.1","text":"Baked"}}}""";
    private const string Command = """{"envelope_id":"e2","type":"slash_commands","accepts_response_payload":true,"payload":{"team_id":"T1","channel_id":"C1","user_id":"U1","command":"/goals","text":"add","trigger_id":"1.2.3"}}""";
    private const string Submission = """{"envelope_id":"e3","type":"interactive","accepts_response_payload":true,"payload":{"type":"view_submission","team":{"id":"T1"},"user":{"id":"U1"},"view":{"private_metadata":"goals.add\nn\n","blocks":[{"type":"input","block_id":"title"}],"state":{"values":{}}}}}""";

    private readonly FakeDoor door = new();
    private Adapter? adapter;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Adapter It => adapter!;

    public async ValueTask DisposeAsync()
    {
        if (adapter is null)
            return;
        await adapter.Get<SocketModeService>().StopAsync(Cancellation);
        adapter.Dispose();
    }

    [Fact]
    public async Task Several_sockets_are_held_open_each_with_a_ticket_of_its_own()
    {
        await StartAsync(sockets: 3);
        await Until(() => It.Get<SocketModeService>().Open == 3);
        Assert.Equal(3, door.Asked.Distinct().Count());
        Assert.All(It.Slack.CallsOf("apps.connections.open"), call => Assert.Equal(("Bearer xapp-1", ""), (call.Authorization, call.Body)));
    }

    [Fact]
    public async Task Without_an_app_token_nothing_is_opened()
    {
        await StartAsync(token: "");
        Assert.Empty(It.Slack.Calls);
    }

    [Fact]
    public async Task The_address_of_sockets_is_a_setting_and_the_ticket_stays_Slacks()
    {
        await StartAsync(more: o => o.SocketAddress = new Uri("ws://emulator.test:8123/link"));
        await Until(() => !door.Asked.IsEmpty);
        Assert.Equal("ws://emulator.test:8123/link?ticket=1", door.Asked.First().ToString());
    }

    [Fact, Trait("Behaviour", "45")]
    public async Task An_envelope_is_acknowledged_only_after_the_commit()
    {
        TaskCompletionSource commit = new();
        await StartAsync(reply: _ =>
        {
            commit.Task.Wait(Cancellation);
            return InboundReply.Done;
        });
        var socket = await SocketAsync();
        socket.Says(Said);
        await Until(() => It.Host.Handled == 1);
        Assert.Empty(socket.Sent);
        commit.SetResult();
        await Until(() => socket.Sent.Count == 1);
        Assert.Equal("""{"envelope_id":"e1"}""", socket.Sent[0]);
        Assert.Equal("Baked", It.Host.Only<Inbound.Text>().Body);
    }

    [Fact, Trait("Behaviour", "45")]
    public async Task What_could_not_be_committed_is_not_acknowledged_so_that_it_comes_again()
    {
        var fails = true;
        await StartAsync(reply: _ => fails ? throw new InvalidOperationException("The disk is full.") : InboundReply.Done);
        var socket = await SocketAsync();
        socket.Says(Said);
        await Until(() => It.Host.Handled == 1);
        fails = false;
        socket.Says(Said.Replace("\"e1\"", "\"e9\"", StringComparison.Ordinal));
        await Until(() => socket.Sent.Count == 1);
        Assert.Equal("""{"envelope_id":"e9"}""", socket.Sent[0]);
    }

    [Fact]
    public async Task An_answer_travels_in_the_acknowledgement()
    {
        await StartAsync(reply: i => i is Inbound.Submission ? new InboundReply.FormErrors(new Dictionary<string, string> { ["title"] = "Too long." }) : new InboundReply.OpenForm(new Form("f", "", "T", "S", [])));
        It.Slack.Refuses("views.open", "expired_trigger_id");
        var socket = await SocketAsync();
        socket.Says(Command);
        socket.Says(Submission);
        await Until(() => socket.Sent.Count == 2);
        var acks = socket.Sent.Select(s => JsonNode.Parse(s)!).ToDictionary(a => a["envelope_id"]!.GetValue<string>(), a => a["payload"]!);
        Assert.Equal("ephemeral", acks["e2"]["response_type"]!.GetValue<string>());
        Assert.Equal("Too long.", acks["e3"]["errors"]!["title"]!.GetValue<string>());
    }

    [Fact, Trait("Behaviour", "43")]
    public async Task The_same_happening_over_two_sockets_has_one_key()
    {
        await StartAsync(sockets: 2);
        await Until(() => It.Get<SocketModeService>().Open == 2);
        door.Opened[0].Says(Said);
        door.Opened[1].Says(Said.Replace("\"e1\"", "\"e2\"", StringComparison.Ordinal).Replace("Ev1", "Ev2", StringComparison.Ordinal));
        await Until(() => It.Host.Handled == 2);
        Assert.Single(It.Host.Heard.Select(h => h.EventKey).Distinct());
    }

    [Theory]
    [InlineData("warning")]
    [InlineData("refresh_requested")]
    public async Task A_socket_that_will_close_is_replaced_first_and_heard_until_then(string reason)
    {
        door.Greets = false;
        await StartAsync();
        var old = await SocketAsync(greet: true);
        old.Says($$"""{"type":"disconnect","reason":"{{reason}}","debug_info":{"host":"h"} }""");
        await Until(() => door.Opened.Count == 2);
        old.Says(Said);
        await Until(() => old.Sent.Count == 1);
        Assert.False(old.Dropped);
        door.Opened[1].Says("""{"type":"hello"}""");
        await Until(() => old.Dropped);
        Assert.Equal(1, It.Get<SocketModeService>().Open);
    }

    [Fact]
    public async Task Socket_Mode_that_is_switched_off_at_Slack_stops_all_sockets_for_good()
    {
        await StartAsync(sockets: 2);
        await Until(() => It.Get<SocketModeService>().Open == 2);
        door.Opened[0].Says("""{"type":"disconnect","reason":"link_disabled"}""");
        await Until(() => door.Opened.All(s => s.Dropped));
        It.Clock.Advance(TimeSpan.FromHours(1));
        await Task.Delay(30, Cancellation);
        Assert.Equal(2, door.Opened.Count);
        Assert.True(It.Get<SocketModeService>().ExecuteTask!.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Too_many_sockets_are_not_tried_again_at_once()
    {
        await StartAsync();
        (await SocketAsync()).Says("""{"type":"disconnect","reason":"too_many_websockets"}""");
        await Until(() => It.Get<SocketModeService>().Open == 0);
        It.Clock.Advance(TimeSpan.FromSeconds(100));
        await Task.Delay(30, Cancellation);
        Assert.Single(door.Opened);
        It.Clock.Advance(TimeSpan.FromSeconds(30));
        await Until(() => door.Opened.Count == 2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_socket_that_closes_or_breaks_is_replaced(bool breaks)
    {
        await StartAsync();
        var socket = await SocketAsync();
        if (breaks)
            socket.Breaks();
        else
            socket.Closes();
        await Until(() => door.Opened.Count == 2 && It.Get<SocketModeService>().Open == 1);
        Assert.True(socket.Dropped);
    }

    [Fact]
    public async Task Sockets_that_do_not_open_are_tried_later_and_later()
    {
        door.Refuses = 3;
        await StartAsync();
        for (var tries = 1; tries <= 3; tries++)
        {
            await Until(() => door.Asked.Count == tries);
            It.Clock.Advance(TimeSpan.FromSeconds(3 << tries));
        }

        await Until(() => It.Get<SocketModeService>().Open == 1);
    }

    [Fact]
    public async Task A_token_that_Slack_refuses_is_not_tried_again()
    {
        await StartAsync(before: slack => slack.Refuses("apps.connections.open", "invalid_auth"));
        await It.Get<SocketModeService>().ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(5), Cancellation);
        Assert.Single(It.Slack.Calls);
    }

    [Fact]
    public async Task A_busy_Slack_is_asked_again_when_it_says()
    {
        await StartAsync(before: slack => slack.Answers("apps.connections.open", [], System.Net.HttpStatusCode.TooManyRequests, r => r.Headers.Add("Retry-After", "20")));
        await Until(() => It.Slack.Calls.Count == 1);
        await Task.Delay(30, Cancellation);
        It.Clock.Advance(TimeSpan.FromSeconds(19));
        await Task.Delay(30, Cancellation);
        Assert.Single(It.Slack.Calls);
        It.Clock.Advance(TimeSpan.FromSeconds(2));
        await Until(() => It.Get<SocketModeService>().Open == 1);
    }

    [Fact]
    public async Task Frames_of_another_kind_do_no_harm()
    {
        await StartAsync();
        var socket = await SocketAsync();
        foreach (var frame in new[] { "", "{", "[]", "7", "{}", """{"type":"a_new_type"}""", """{"envelope_id":"x1","type":"a_new_type","payload":{}}""", """{"envelope_id":"x2","type":"events_api"}""", """{"envelope_id":"x3","type":"interactive","payload":[]}""" })
            socket.Says(frame);
        socket.Says(Said);
        await Until(() => socket.Sent.Any(s => s.Contains("e1", StringComparison.Ordinal)));
        await Until(() => socket.Sent.Count == 4);
        Assert.Single(It.Host.Heard);
        Assert.False(socket.Dropped);
    }

    private async Task StartAsync(
        int sockets = 1, string token = "xapp-1", Func<Inbound, InboundReply>? reply = null, Action<SlackOptions>? more = null, Action<FakeSlack>? before = null)
    {
        adapter = new Adapter(
            options =>
            {
                (options.AppToken, options.Sockets) = (token, sockets);
                more?.Invoke(options);
            },
            services => services.AddSingleton<ISocketDoor>(door));
        if (reply is not null)
            adapter.Host.Reply = reply;
        before?.Invoke(adapter.Slack);
        for (var ticket = 1; ticket <= 20; ticket++)
            adapter.Slack.Answers("apps.connections.open", new JsonObject { ["ok"] = true, ["url"] = $"wss://wss.slack.test/link/?ticket={ticket}" });
        await adapter.Get<SocketModeService>().StartAsync(Cancellation);
    }

    private async Task<FakeSocket> SocketAsync(bool greet = false)
    {
        await Until(() => door.Opened.Count > 0);
        if (greet)
            door.Opened[0].Says("""{"type":"hello"}""");
        await Until(() => It.Get<SocketModeService>().Open == 1);
        return door.Opened[0];
    }

    private static async Task Until(Func<bool> holds)
    {
        for (var tries = 0; !holds(); tries++)
        {
            Assert.True(tries < 1000, "It did not come to that.");
            await Task.Delay(5, Cancellation);
        }
    }
}

using System.Net;
using System.Text.Json.Nodes;
using StandupBot.Core.Chat;
using StandupBot.Slack.Tests.BlockKit;

namespace StandupBot.Slack.Tests.Sending;

public sealed class SlackPlatformTests : IDisposable
{
    private static readonly Message Hello = Message.Of("Hello <Ana> & all");
    private static readonly Message Long = new("Long", [.. Enumerable.Range(0, 8).Select(i => (Block)new Block.Paragraph($"part{i} " + string.Concat(Enumerable.Repeat("word ", 550))))]);

    private readonly Adapter adapter = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => adapter.Dispose();

    [Fact]
    public async Task A_channel_gets_blocks_a_notification_and_our_id_unseen()
    {
        Assert.Equal(new DeliveryResult.Delivered("C1:1700000000.000001"), await SendAsync(new Destination.Channel("C1"), Hello));
        var post = Assert.Single(adapter.Slack.CallsOf("chat.postMessage"));
        Assert.Equal(("C1", "Hello &lt;Ana&gt; &amp; all", "m1"), (post.Arg("channel"), post.Arg("text"), post.Json["metadata"]!["event_payload"]!["id"]!.GetValue<string>()));
        Assert.Equal("Hello <Ana> & all", BlockKitLinter.Read(post.Json["blocks"]));
        Assert.False(post.Json["unfurl_links"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_thread_is_the_one_under_its_root()
    {
        Assert.Equal(new DeliveryResult.Delivered("C1:1700000000.000001"), await SendAsync(new Destination.Thread("C1", "run/summary"), Hello, thread: "C1:5.5"));
        Assert.Equal("5.5", adapter.Slack.Calls.Single().Arg("thread_ts"));
    }

    [Fact]
    public async Task A_person_is_written_to_in_their_chat_which_is_opened_once()
    {
        Assert.Equal(new DeliveryResult.Delivered("D0U1:1700000000.000001"), await SendAsync(new Destination.Direct("slack-T1-U1"), Hello));
        await SendAsync(new Destination.Direct("slack-T1-U1"), Hello, id: "m2");
        Assert.Single(adapter.Slack.CallsOf("conversations.open"));
        Assert.Equal(2, adapter.Slack.CallsOf("chat.postMessage").Count());
    }

    [Fact]
    public async Task Only_who_is_to_be_notified_is_mentioned()
    {
        await SendAsync(new Destination.Channel("C1"), Message.Of("Bo, Ana", new Block.Paragraph(RichText.Of(new Inline.Person("slack-T1-U2", "Bo", Notify: true), new Inline.Person("slack-T1-U1", "Ana")))));
        var elements = (JsonArray)adapter.Slack.Calls.Single().Json["blocks"]![0]!["elements"]![0]!["elements"]!;
        Assert.Equal(["user", "text"], elements.Select(e => e!["type"]!.GetValue<string>()));
        Assert.Equal("U2", elements[0]!["user_id"]!.GetValue<string>());
    }

    [Fact, Trait("Behaviour", "38")]
    public async Task What_is_too_long_goes_on_in_the_thread()
    {
        Assert.Equal(new DeliveryResult.Delivered("C1:1700000000.000001"), await SendAsync(new Destination.Channel("C1"), Long));
        var posts = adapter.Slack.CallsOf("chat.postMessage").ToList();
        Assert.Equal(3, posts.Count);
        Assert.Equal([null, "1700000000.000001", "1700000000.000001"], posts.Select(p => p.Arg("thread_ts")));
        var read = string.Concat(posts.Select(p => BlockKitLinter.Read(p.Json["blocks"])));
        Assert.All(Enumerable.Range(0, 8), i => Assert.Contains($"part{i}", read, StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_a_later_part_fails_the_next_try_adds_what_is_missing()
    {
        adapter.Slack.Answers("chat.postMessage", Posted("1.1")).Answers("chat.postMessage", Posted("1.2")).Answers("chat.postMessage", new JsonObject { ["ok"] = false, ["error"] = "ratelimited" });
        var later = Assert.IsType<DeliveryResult.TryLater>(await SendAsync(new Destination.Channel("C1"), Long));
        Assert.True(later.MayHaveArrived);
        adapter.Slack.Answers("conversations.history", Found("1.1", "m1", 1)).Answers("conversations.replies", Found("1.2", "m1", 2));
        Assert.Equal(new DeliveryResult.Delivered("C1:1.1"), await SendAsync(new Destination.Channel("C1"), Long, mayHaveArrived: true));
        Assert.Equal(4, adapter.Slack.CallsOf("chat.postMessage").Count());
    }

    [Theory]
    [InlineData("C1", null, "conversations.history")]
    [InlineData("C1", "C1:5.5", "conversations.replies")]
    public async Task What_may_have_arrived_is_looked_for_before_it_is_posted_again(string channel, string? thread, string method)
    {
        adapter.Slack.Answers(method, Found("1.1", "m1", 1));
        Destination to = thread is null ? new Destination.Channel(channel) : new Destination.Thread(channel, "root");
        Assert.Equal(new DeliveryResult.Delivered("C1:1.1"), await SendAsync(to, Hello, thread: thread, mayHaveArrived: true));
        Assert.Empty(adapter.Slack.CallsOf("chat.postMessage"));
    }

    [Fact]
    public async Task Where_nothing_can_be_looked_up_it_is_posted_again()
    {
        adapter.Slack.Refuses("conversations.history", "missing_scope");
        Assert.IsType<DeliveryResult.Delivered>(await SendAsync(new Destination.Channel("C1"), Hello, mayHaveArrived: true));
        Assert.Single(adapter.Slack.CallsOf("chat.postMessage"));
    }

    [Fact]
    public async Task A_time_out_says_that_it_may_have_arrived()
    {
        adapter.Slack.Answers("chat.postMessage", () => throw new HttpRequestException(HttpRequestError.ResponseEnded));
        Assert.True(Assert.IsType<DeliveryResult.TryLater>(await SendAsync(new Destination.Channel("C1"), Hello)).MayHaveArrived);
    }

    [Fact]
    public async Task An_edit_replaces_the_message_in_its_place()
    {
        await SendAsync(new Destination.Channel("C1"), Hello);
        Assert.Equal(new DeliveryResult.Delivered("C1:1700000000.000001"), await SendAsync(new Destination.Channel("C1"), Message.Of("Bye"), id: "m2", edits: "C1:1700000000.000001"));
        Assert.Equal(["chat.postMessage", "chat.update"], adapter.Slack.Calls.Select(c => c.Method));
        Assert.Equal("1700000000.000001", adapter.Slack.Calls[1].Arg("ts"));
    }

    [Fact, Trait("Behaviour", "38")]
    public async Task An_edit_that_grows_or_shrinks_edits_adds_and_takes_away_its_further_parts()
    {
        await SendAsync(new Destination.Channel("C1"), Hello);
        await SendAsync(new Destination.Channel("C1"), Long, id: "m2", edits: "C1:1700000000.000001");
        Assert.Equal(3, adapter.Slack.CallsOf("chat.postMessage").Count());
        var further = adapter.Slack.CallsOf("chat.postMessage").Last().Json["metadata"]!["event_payload"]!;
        Assert.Equal(("1700000000.000001", 3), (further["of"]!.GetValue<string>(), further["part"]!.GetValue<int>()));
        adapter.Slack.Answers("conversations.replies", Thread(("9.2", 2), ("9.3", 3)));
        await SendAsync(new Destination.Channel("C1"), Hello, id: "m3", edits: "C1:1700000000.000001");
        Assert.Equal(["9.2", "9.3"], adapter.Slack.CallsOf("chat.delete").Select(c => c.Arg("ts")));
    }

    [Theory, Trait("Behaviour", "34")]
    [InlineData("message_not_found")]
    [InlineData("cant_update_message")]
    [InlineData("edit_window_closed")]
    public async Task An_edit_that_Slack_refuses_is_said_to_be_refused(string error)
    {
        adapter.Slack.Refuses("chat.update", error);
        Assert.IsType<DeliveryResult.EditRefused>(await SendAsync(new Destination.Channel("C1"), Hello, edits: "C1:5.5"));
    }

    [Theory, Trait("Behaviour", "46")]
    [InlineData("is_archived", "archived")]
    [InlineData("channel_not_found", "invited")]
    [InlineData("not_in_channel", "invite")]
    [InlineData("restricted_action", "restricted_action")]
    public async Task A_channel_that_is_closed_to_us_is_unreachable(string error, string words)
    {
        adapter.Slack.Refuses("chat.postMessage", error);
        Assert.Contains(words, Assert.IsType<DeliveryResult.Unreachable>(await SendAsync(new Destination.Channel("C1"), Hello)).Reason, StringComparison.Ordinal);
        Assert.Empty(adapter.Host.Told);
    }

    [Theory, Trait("Behaviour", "47")]
    [InlineData("token_revoked")]
    [InlineData("account_inactive")]
    [InlineData("invalid_auth")]
    public async Task Access_that_was_taken_back_ends_the_installation_before_Slack_tells(string error)
    {
        adapter.Slack.Refuses("chat.postMessage", error);
        Assert.IsType<DeliveryResult.Unreachable>(await SendAsync(new Destination.Channel("C1"), Hello));
        Assert.Equal(["disconnect slack-T1", "forget slack-T1"], adapter.Host.Told);
        Assert.IsType<DeliveryResult.Unreachable>(await SendAsync(new Destination.Channel("C1"), Hello));
        Assert.Single(adapter.Slack.Calls);
    }

    [Fact]
    public async Task A_token_that_has_ended_is_refreshed_and_the_call_made_again()
    {
        adapter.Slack.Refuses("chat.postMessage", "token_expired");
        Assert.IsType<DeliveryResult.Delivered>(await SendAsync(new Destination.Channel("C1"), Hello));
        Assert.Equal(["Bearer xoxb-1", "Bearer xoxb-2"], adapter.Slack.Calls.Select(c => c.Authorization));
    }

    [Theory, Trait("Behaviour", "49")]
    [InlineData("chat.postMessage", "fatal_error", true)]
    [InlineData("chat.postMessage", "team_added_to_org", false)]
    [InlineData("conversations.open", "internal_error", false)]
    public async Task What_may_work_later_is_tried_later(string method, string error, bool mayHaveArrived)
    {
        adapter.Slack.Refuses(method, error);
        var later = Assert.IsType<DeliveryResult.TryLater>(await SendAsync(new Destination.Direct("slack-T1-U1"), Hello));
        Assert.Equal((null, mayHaveArrived), (later.After, later.MayHaveArrived));
    }

    [Fact, Trait("Behaviour", "49")]
    public async Task The_wait_that_Slack_asks_for_is_passed_on()
    {
        adapter.Slack.Answers("chat.postMessage", new JsonObject { ["ok"] = false }, HttpStatusCode.TooManyRequests, r => r.Headers.Add("Retry-After", "12"));
        Assert.Equal(TimeSpan.FromSeconds(12), Assert.IsType<DeliveryResult.TryLater>(await SendAsync(new Destination.Channel("C1"), Hello)).After);
    }

    [Theory]
    [InlineData("invalid_blocks")]
    [InlineData("msg_blocks_too_long")]
    [InlineData("missing_scope")]
    [InlineData("an_error_of_tomorrow")]
    public async Task What_Slack_will_never_take_is_rejected(string error)
    {
        adapter.Slack.Refuses("chat.postMessage", error);
        Assert.Contains(error, Assert.IsType<DeliveryResult.Rejected>(await SendAsync(new Destination.Channel("C1"), Hello)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_to_a_command_takes_the_way_that_came_with_it_five_times_for_half_an_hour()
    {
        await adapter.CommandAsync("/goals", "");
        var key = adapter.Host.Heard.Single().EventKey;
        for (var i = 0; i < 5; i++)
            Assert.StartsWith("ephemeral:", Assert.IsType<DeliveryResult.Delivered>(await AnswerAsync($"slack-T1/{key}/reply")).PlatformRef, StringComparison.Ordinal);
        Assert.Equal(5, adapter.Slack.Calls.Count(c => c.Address.Host == "hooks.test"));
        Assert.Equal("ephemeral", adapter.Slack.Calls[0].Arg("response_type"));
        await AnswerAsync($"slack-T1/{key}/reply");
        Assert.Equal("U1", Assert.Single(adapter.Slack.CallsOf("chat.postEphemeral")).Arg("user"));
        await adapter.CommandAsync("/goals", "", "&trigger_id=9.9");
        adapter.Clock.Advance(TimeSpan.FromMinutes(30));
        await AnswerAsync($"slack-T1/{adapter.Host.Heard[^1].EventKey}/reply");
        Assert.Equal(5, adapter.Slack.Calls.Count(c => c.Address.Host == "hooks.test"));
    }

    [Fact]
    public async Task Where_nobody_can_whisper_the_answer_comes_in_the_chat()
    {
        adapter.Slack.Refuses("chat.postEphemeral", "not_in_channel");
        Assert.Equal(new DeliveryResult.Delivered("D0U1:1700000000.000001"), await AnswerAsync("slack-T1/other/reply"));
    }

    [Fact]
    public async Task A_way_that_Slack_has_closed_is_left_for_the_next_one()
    {
        await adapter.CommandAsync("/goals", "");
        adapter.Slack.Answers("r1", () => new HttpResponseMessage(HttpStatusCode.NotFound));
        await AnswerAsync($"slack-T1/{adapter.Host.Heard.Single().EventKey}/reply");
        Assert.Single(adapter.Slack.CallsOf("chat.postEphemeral"));
    }

    [Fact]
    public async Task A_private_answer_can_be_neither_edited_nor_answered()
    {
        Assert.IsType<DeliveryResult.EditRefused>(await SendAsync(new Destination.Private("C1", "slack-T1-U1"), Hello, edits: SlackRef.Ephemeral("C1", "5.5")));
        Assert.False(SlackRef.TryParse(SlackRef.Ephemeral("C1", "5.5"), out _));
        Assert.True(SlackRef.TryParse("C1:5.5", out var message));
        Assert.Equal(new SlackRef("C1", "5.5"), message);
    }

    [Fact, Trait("Behaviour", "50")]
    public async Task A_person_without_an_account_and_a_workspace_without_the_app_are_unreachable()
    {
        Assert.IsType<DeliveryResult.Unreachable>(await SendAsync(new Destination.Direct("local-ana"), Hello));
        adapter.Host.Installed.Clear();
        Assert.IsType<DeliveryResult.Unreachable>(await SendAsync(new Destination.Channel("C1"), Hello));
        Assert.Empty(adapter.Slack.Calls);
    }

    private Task<DeliveryResult> AnswerAsync(string id) => SendAsync(new Destination.Private("C1", "slack-T1-U1"), Hello, id);

    private async Task<DeliveryResult> SendAsync(Destination to, Message message, string id = "m1", string? edits = null, string? thread = null, bool mayHaveArrived = false) =>
        await adapter.Platform.SendAsync(
            new OutboundMessage(id, "slack-T1", MessageKind.Notice, to, message, edits, thread) { MayHaveArrived = mayHaveArrived }, Cancellation);

    private static JsonObject Posted(string ts) => new() { ["ok"] = true, ["channel"] = "C1", ["ts"] = ts };

    private static JsonObject Found(string ts, string id, int part) => new()
    {
        ["ok"] = true, ["messages"] = new JsonArray(
            new JsonObject { ["ts"] = "0.1", ["text"] = "somebody else's" },
            new JsonObject { ["ts"] = ts, ["metadata"] = new JsonObject { ["event_type"] = "standupbot_message", ["event_payload"] = new JsonObject { ["id"] = id, ["part"] = part } } }),
    };

    private static JsonObject Thread(params (string Ts, int Part)[] parts) => new()
    {
        ["ok"] = true, ["messages"] = new JsonArray([.. parts.Select(p => (JsonNode)new JsonObject
        {
            ["ts"] = p.Ts, ["metadata"] = new JsonObject { ["event_type"] = "standupbot_message", ["event_payload"] = new JsonObject { ["id"] = "m2", ["part"] = p.Part, ["of"] = "1700000000.000001" } },
        })]),
    };
}

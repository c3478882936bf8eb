using System.Net;
using System.Text.Json.Nodes;
using StandupBot.Slack.Api;

namespace StandupBot.Slack.Tests.Api;

public sealed class SlackApiTests : IDisposable
{
    private readonly Adapter adapter = new(options => options.ApiAddress = new Uri("https://emulator.test/base/api"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => adapter.Dispose();

    [Fact]
    public async Task Where_the_Web_API_is_is_a_setting()
    {
        await adapter.Api.WhoAmIAsync("xoxb-1", Cancellation);
        Assert.Equal("https://emulator.test/base/api/auth.test", adapter.Slack.Calls.Single().Address.ToString());
    }

    [Fact]
    public async Task Methods_that_take_no_JSON_get_a_form()
    {
        await adapter.Api.UserAsync("xoxb-1", "U1", Cancellation);
        await adapter.Api.ConversationAsync("xoxb-1", "C1", Cancellation);
        await adapter.Api.RepliesAsync("xoxb-1", "C1", "1.1", 15, Cancellation);
        await adapter.Api.BotAsync("xoxb-1", "B1", Cancellation);
        await adapter.Api.GrantAsync("code", null, Cancellation);
        adapter.Slack.Answers("users.list", Page(""));
        await foreach (var _ in adapter.Api.UsersAsync("xoxb-1", null, Cancellation).Take(1))
            Assert.Fail("There are none.");
        Assert.All(adapter.Slack.Calls, call => Assert.Equal("application/x-www-form-urlencoded", call.ContentType));
        Assert.Equal("U1", adapter.Slack.Calls[0].Arg("user"));
    }

    [Fact]
    public async Task Messages_and_views_travel_as_JSON_with_the_token_in_the_header_alone()
    {
        await adapter.Api.PostMessageAsync("xoxb-1", new JsonObject { ["channel"] = "C1", ["thread_ts"] = null, ["text"] = "a" }, Cancellation);
        var call = Assert.Single(adapter.Slack.Calls);
        Assert.Equal(("application/json", "Bearer xoxb-1"), (call.ContentType, call.Authorization));
        Assert.False(call.Json.ContainsKey("thread_ts"));
        Assert.DoesNotContain("xoxb", call.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_installation_is_granted_with_the_apps_secret_in_the_header()
    {
        adapter.Slack.Answers("oauth.v2.access", new JsonObject
        {
            ["ok"] = true, ["access_token"] = "xoxe.xoxb-9", ["scope"] = "chat:write,commands", ["bot_user_id"] = "UB", ["app_id"] = "A1", ["expires_in"] = 43200, ["refresh_token"] = "xoxe-1",
            ["team"] = new JsonObject { ["id"] = "T1", ["name"] = "Lume" }, ["enterprise"] = null, ["is_enterprise_install"] = false, ["authed_user"] = new JsonObject { ["id"] = "U1" }, ["new_field"] = 1,
        });
        var grant = (await adapter.Api.GrantAsync("c0de", "https://bot.test/back", Cancellation)).OrThrow();
        Assert.Equal(("xoxe.xoxb-9", 43200, "T1", "U1", "UB"), (grant.AccessToken, grant.ExpiresIn, grant.Team?.Id, grant.AuthedUser?.Id, grant.BotUserId));
        var call = Assert.Single(adapter.Slack.Calls);
        Assert.Equal(("Basic Y2xpZW50OnNlY3JldA==", "c0de", "https://bot.test/back"), (call.Authorization, call.Arg("code"), call.Arg("redirect_uri")));
        Assert.DoesNotContain("xoxe", grant.ToString(), StringComparison.Ordinal);
    }

    [Fact, Trait("Behaviour", "30")]
    public async Task Lists_are_read_to_their_last_page()
    {
        adapter.Slack.Answers("conversations.members", Page("next1", "U1", "U2")).Answers("conversations.members", Page("next2")).Answers("conversations.members", Page("", "U3"));
        Assert.Equal(["U1", "U2", "U3"], await adapter.Api.MembersAsync("xoxb-1", "C1", Cancellation).ToListAsync(Cancellation));
        Assert.Equal([null, "next1", "next2"], adapter.Slack.Calls.Select(c => c.Arg("cursor")));
        Assert.All(adapter.Slack.Calls, c => Assert.Equal("200", c.Arg("limit")));
    }

    [Fact, Trait("Behaviour", "49")]
    public async Task A_page_that_has_to_wait_is_read_after_the_time_that_Slack_asks_for()
    {
        adapter.Slack.Answers("conversations.members", Busy(), HttpStatusCode.TooManyRequests, r => r.Headers.Add("Retry-After", "40")).Answers("conversations.members", Page("", "U3"));
        var reading = adapter.Api.MembersAsync("xoxb-1", "C1", Cancellation).ToListAsync(Cancellation);
        await WaitForAsync(() => adapter.Slack.Calls.Count == 1);
        adapter.Clock.Advance(TimeSpan.FromSeconds(39));
        Assert.False(reading.IsCompleted);
        adapter.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(["U3"], await reading);
    }

    [Fact]
    public async Task A_list_that_is_refused_says_why()
    {
        adapter.Slack.Refuses("conversations.members", "channel_not_found");
        var refused = await Assert.ThrowsAsync<SlackApiException>(async () => await adapter.Api.MembersAsync("xoxb-1", "C1", Cancellation).ToListAsync(Cancellation));
        Assert.Equal(SlackTrouble.PlaceGone, refused.Failure.Trouble);
    }

    [Theory, Trait("Behaviour", "49")]
    [InlineData("7", 7)]
    [InlineData(null, 30)]
    public async Task Too_many_calls_wait_as_long_as_Slack_says_or_a_usual_time(string? header, int seconds)
    {
        adapter.Slack.Answers("chat.postMessage", Busy(), HttpStatusCode.TooManyRequests, r =>
        {
            if (header is not null)
                r.Headers.Add("Retry-After", header);
        });
        var failure = (await adapter.Api.PostMessageAsync("xoxb-1", [], Cancellation)).Failure!;
        Assert.Equal((SlackTrouble.Later, TimeSpan.FromSeconds(seconds), false), (failure.Trouble, failure.RetryAfter, failure.MayHaveArrived));
    }

    [Theory]
    [InlineData(HttpStatusCode.BadGateway, "<html>", "http_502", SlackTrouble.Later, true)]
    [InlineData(HttpStatusCode.OK, "{\"ok\":tr", "unreadable_answer", SlackTrouble.Later, true)]
    [InlineData(HttpStatusCode.OK, "[]", "unreadable_answer", SlackTrouble.Later, true)]
    [InlineData(HttpStatusCode.OK, "{\"ok\":true,\"ts\":{}}", "unreadable_answer", SlackTrouble.Later, true)]
    [InlineData(HttpStatusCode.Found, "", "unreadable_answer", SlackTrouble.Later, true)]
    [InlineData(HttpStatusCode.NotFound, "no such page", "http_404", SlackTrouble.Rejected, false)]
    [InlineData(HttpStatusCode.ServiceUnavailable, "{\"ok\":false,\"error\":\"service_unavailable\"}", "service_unavailable", SlackTrouble.Later, true)]
    public async Task An_answer_that_is_none_is_told_by_its_status(HttpStatusCode status, string body, string error, SlackTrouble trouble, bool mayHaveArrived)
    {
        adapter.Slack.Answers("chat.postMessage", () => new HttpResponseMessage(status) { Content = new StringContent(body) });
        var failure = (await adapter.Api.PostMessageAsync("xoxb-1", [], Cancellation)).Failure!;
        Assert.Equal((error, trouble, mayHaveArrived), (failure.Error, failure.Trouble, failure.MayHaveArrived));
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError, false)]
    [InlineData(HttpRequestError.NameResolutionError, false)]
    [InlineData(HttpRequestError.ResponseEnded, true)]
    public async Task Only_what_fails_before_the_first_byte_is_known_not_to_have_arrived(HttpRequestError error, bool mayHaveArrived)
    {
        adapter.Slack.Answers("chat.postMessage", () => throw new HttpRequestException(error));
        Assert.Equal(mayHaveArrived, (await adapter.Api.PostMessageAsync("xoxb-1", [], Cancellation)).Failure!.MayHaveArrived);
    }

    [Fact]
    public async Task A_call_without_an_answer_ends_at_its_limit()
    {
        using HttpClient silent = new(new Silent());
        SlackApi api = new(silent, Microsoft.Extensions.Options.Options.Create(new SlackOptions { CallLimit = TimeSpan.FromSeconds(9) }), adapter.Clock);
        var calling = api.PostMessageAsync("xoxb-1", [], Cancellation);
        adapter.Clock.Advance(TimeSpan.FromSeconds(8));
        Assert.False(calling.IsCompleted);
        adapter.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(("timeout", true), ((await calling).Failure!.Error, (await calling).Failure!.MayHaveArrived));
    }

    [Fact]
    public async Task Whose_token_it_is_comes_with_its_scopes_and_Slacks_clock()
    {
        adapter.Slack.Answers("auth.test", new JsonObject { ["ok"] = true, ["team_id"] = "T1", ["user_id"] = "UB", ["bot_id"] = "B1" }, HttpStatusCode.OK, r =>
        {
            r.Headers.Add("x-oauth-scopes", "chat:write, commands,im:write");
            r.Headers.Date = new DateTimeOffset(2026, 3, 3, 9, 0, 5, TimeSpan.Zero);
        });
        var reply = await adapter.Api.WhoAmIAsync("xoxb-1", Cancellation);
        Assert.Equal(["chat:write", "commands", "im:write"], reply.Scopes);
        Assert.Equal((5, "UB"), (reply.At?.Second, reply.OrThrow().UserId));
    }

    private static JsonObject Page(string next, params string[] members) => new()
    {
        ["ok"] = true, ["members"] = new JsonArray([.. members.Select(m => (JsonNode)m)]), ["response_metadata"] = new JsonObject { ["next_cursor"] = next },
    };

    private static JsonObject Busy() => new() { ["ok"] = false, ["error"] = "ratelimited" };

    private static async Task WaitForAsync(Func<bool> holds)
    {
        while (!holds())
            await Task.Delay(5, Cancellation);
        await Task.Delay(20, Cancellation);
    }

    private sealed class Silent : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("Nobody answers.");
        }
    }
}

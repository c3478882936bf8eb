using System.Text.Json.Nodes;
using StandupBot.MicrosoftTeams.Connector;
using Xunit;

namespace StandupBot.MicrosoftTeams.Tests.Connector;

public sealed class ConnectorClientTests : IAsyncLifetime
{
    private const string Odd = "19:a/b?c=d&e#f%g@thread.tacv2;messageid=1";

    private readonly Workshop workshop = new(("Anonymous", "true"));
    private ConnectorStub stub = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ConnectorClient Client => workshop.Get<ConnectorClient>();

    public async ValueTask InitializeAsync()
    {
        stub = await ConnectorStub.StartAsync();
        await workshop.Book.KeepAsync(new("i", "c", ConversationKind.Personal, stub.ServiceUrl, Workshop.Tenant, Sent.BotId), Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await workshop.DisposeAsync();
        await stub.DisposeAsync();
    }

    [Fact]
    public async Task An_id_is_one_part_of_the_address_whatever_is_in_it()
    {
        await Client.UpdateAsync(stub.ServiceUrl, Odd, "1/../2", [], Cancellation);

        var asked = Assert.Single(stub.Requests);
        Assert.Equal("PUT", asked.Method);
        Assert.Equal("/emea/v3/conversations/19%3Aa%2Fb%3Fc%3Dd%26e%23f%25g%40thread.tacv2%3Bmessageid%3D1/activities/1%2F..%2F2", asked.Target);
    }

    [Fact]
    public async Task Every_call_has_its_address()
    {
        await Client.SendAsync(stub.ServiceUrl, "c", [], Cancellation);
        await Client.ReplyAsync(stub.ServiceUrl, "c", "7", [], Cancellation);
        await Client.DeleteAsync(stub.ServiceUrl, "c", "7", Cancellation);
        await Client.MemberAsync(stub.ServiceUrl, "c", "29:x", Cancellation);
        await Client.TeamAsync(stub.ServiceUrl, "t", Cancellation);
        await Client.ChannelsAsync(stub.ServiceUrl, "t", Cancellation);

        Assert.Equal(
            [
                "POST /emea/v3/conversations/c/activities", "POST /emea/v3/conversations/c/activities/7", "DELETE /emea/v3/conversations/c/activities/7",
                "GET /emea/v3/conversations/c/members/29%3Ax", "GET /emea/v3/teams/t", "GET /emea/v3/teams/t/conversations",
            ],
            stub.Requests.Select(r => $"{r.Method} {r.Target}"));
        Assert.All(stub.Requests, r => Assert.Equal("Bearer token-1", r.Authorization));
    }

    [Fact]
    public async Task A_chat_with_one_person_is_asked_for_with_the_tenant()
    {
        stub.Answer(201, """{"id":"a:chat"}""");

        var created = await Client.CreatePersonalAsync(stub.ServiceUrl, Workshop.Tenant, Sent.BotId, "aad-ana", Cancellation);

        Assert.Equal("a:chat", created.Value?.Id);
        var body = JsonNode.Parse(Assert.Single(stub.Requests).Body)!;
        Assert.Equal("aad-ana", (string?)body["members"]![0]!["id"]);
        Assert.False((bool)body["isGroup"]!);
        Assert.Equal(Workshop.Tenant, (string?)body["channelData"]!["tenant"]!["id"]);
    }

    [Fact]
    public async Task A_thread_begins_with_its_activity()
    {
        stub.Answer(201, """{"id":"19:x@thread.tacv2;messageid=5","activityId":"5"}""");

        var created = await Client.CreateThreadAsync(stub.ServiceUrl, Workshop.Tenant, Sent.BotId, "19:x@thread.tacv2", new JsonObject { ["type"] = "message" }, Cancellation);

        Assert.Equal(new CreatedConversation("19:x@thread.tacv2;messageid=5", "5"), created.Value);
        var body = JsonNode.Parse(Assert.Single(stub.Requests).Body)!;
        Assert.Equal("19:x@thread.tacv2", (string?)body["channelData"]!["channel"]!["id"]);
        Assert.Equal("message", (string?)body["activity"]!["type"]);
    }

    [Fact]
    [Trait("Behaviour", "30")]
    public async Task A_roster_is_read_to_its_last_page()
    {
        stub.Answer(200, """{"members":[{"id":"29:1","aadObjectId":"a1"},{"id":"29:2","objectId":"a2"}],"continuationToken":"a+b/c="}""")
            .Answer(200, """{"members":[{"id":"29:3"}],"continuationToken":"next"}""")
            .Answer(200, """{"members":[{"id":"29:4","userRole":"guest"}]}""");

        var members = await Client.MembersAsync(stub.ServiceUrl, "c", Cancellation);

        Assert.Equal(["a1", "a2", "29:3", "29:4"], members.Value!.Select(m => m.PersonId));
        Assert.Equal("/emea/v3/conversations/c/pagedmembers?pageSize=500&continuationToken=a%2Bb%2Fc%3D", stub.Requests.ElementAt(1).Target);
    }

    [Fact]
    [Trait("Behaviour", "30")]
    public async Task Half_a_roster_is_none()
    {
        stub.Answer(200, """{"members":[{"id":"29:1"}],"continuationToken":"next"}""").Answer(502);

        var members = await Client.MembersAsync(stub.ServiceUrl, "c", Cancellation);

        Assert.Null(members.Value);
        Assert.IsType<ConnectorFailure.Later>(members.Failure);
    }

    [Theory]
    [InlineData(403, "BotNotInConversationRoster")]
    [InlineData(403, "MessageWritesBlocked")]
    [InlineData(403, "ConversationBlockedByUser")]
    [Trait("Behaviour", "46")]
    public async Task A_forbidden_conversation_is_unreachable(int status, string code)
    {
        var failure = Assert.IsType<ConnectorFailure.Unreachable>(await FailAsync(status, code));
        Assert.Contains(code, failure.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public async Task What_is_not_there_is_gone(int status) => Assert.IsType<ConnectorFailure.Gone>(await FailAsync(status, "ConversationNotFound"));

    [Theory]
    [InlineData(412, false)]
    [InlineData(429, false)]
    [InlineData(503, false)]
    [InlineData(408, true)]
    [InlineData(500, true)]
    [InlineData(502, true)]
    [InlineData(504, true)]
    public async Task What_may_work_later_says_whether_it_may_have_arrived(int status, bool mayHaveArrived)
    {
        var later = Assert.IsType<ConnectorFailure.Later>(await FailAsync(status, "Busy"));
        Assert.Equal(mayHaveArrived, later.MayHaveArrived);
        Assert.Null(later.After);
    }

    [Fact]
    [Trait("Behaviour", "49")]
    public async Task The_service_says_how_long_to_wait()
    {
        stub.Answer(429, "", ("Retry-After", "17"));
        Assert.Equal(TimeSpan.FromSeconds(17), Assert.IsType<ConnectorFailure.Later>(await SendAsync()).After);
        stub.Answer(429, "", ("Retry-After", (workshop.Clock.GetUtcNow() + TimeSpan.FromMinutes(2)).ToString("R")));
        Assert.Equal(TimeSpan.FromMinutes(2), Assert.IsType<ConnectorFailure.Later>(await SendAsync()).After);
    }

    [Theory]
    [InlineData(400, "BadSyntax")]
    [InlineData(413, "MessageSizeTooBig")]
    [InlineData(501, "NotImplemented")]
    public async Task What_will_never_be_taken_is_refused(int status, string code) => Assert.IsType<ConnectorFailure.Refused>(await FailAsync(status, code));

    [Fact]
    public async Task A_token_that_is_refused_is_fetched_anew_once()
    {
        stub.Answer(401).Answer(201, """{"id":"sent-2"}""");

        var sent = await Client.SendAsync(stub.ServiceUrl, "c", [], Cancellation);

        Assert.Equal("sent-2", sent.Value?.Id);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], stub.Requests.Select(r => r.Authorization));
    }

    [Fact]
    public async Task A_token_that_is_refused_twice_waits_for_somebody_to_put_it_right()
    {
        stub.Answer(401);

        Assert.IsType<ConnectorFailure.Later>(await SendAsync());
        Assert.Equal(2, stub.Requests.Count);
    }

    [Fact]
    public async Task Without_a_token_nothing_leaves()
    {
        workshop.Tokens.Refused = "invalid_client";

        var later = Assert.IsType<ConnectorFailure.Later>(await SendAsync());
        Assert.Contains("invalid_client", later.Reason, StringComparison.Ordinal);
        Assert.False(later.MayHaveArrived);
        Assert.Empty(stub.Requests);
    }

    [Theory]
    [InlineData("https://evil.example/emea/")]
    [InlineData("http://127.0.0.1:1/emea/")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("http://user:pass@127.0.0.1/")]
    [InlineData("nonsense")]
    public async Task A_service_that_no_verified_activity_named_is_never_called(string serviceUrl)
    {
        var answer = await Client.SendAsync(serviceUrl, "c", [], Cancellation);
        Assert.IsType<ConnectorFailure.Refused>(answer.Failure);
    }

    [Fact]
    public async Task A_redirection_is_not_followed()
    {
        stub.Answer(307, "", ("Location", "https://evil.example/"));

        Assert.IsType<ConnectorFailure.Refused>(await SendAsync());
        Assert.Single(stub.Requests);
    }

    [Fact]
    public async Task An_answer_that_does_not_come_may_have_been_done()
    {
        TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        stub.Answer(async http =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        var sending = SendAsync();
        await asked.Task;
        workshop.Clock.Advance(ConnectorCalls.TimeLimit + TimeSpan.FromSeconds(1));

        Assert.True(Assert.IsType<ConnectorFailure.Later>(await sending).MayHaveArrived);
    }

    [Fact]
    public async Task A_connection_that_breaks_may_have_carried_it()
    {
        stub.Answer(http =>
        {
            http.Abort();
            return Task.CompletedTask;
        });

        Assert.True(Assert.IsType<ConnectorFailure.Later>(await SendAsync()).MayHaveArrived);
    }

    [Fact]
    public async Task A_service_that_is_not_there_has_received_nothing()
    {
        var address = stub.ServiceUrl;
        await stub.DisposeAsync();

        var answer = await Client.SendAsync(address, "c", [], Cancellation);
        Assert.False(Assert.IsType<ConnectorFailure.Later>(answer.Failure).MayHaveArrived);
        stub = await ConnectorStub.StartAsync();
    }

    [Fact]
    public async Task Who_stops_waiting_is_not_told_a_tale()
    {
        using CancellationTokenSource stop = new();
        stub.Answer(async http =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Client.SendAsync(stub.ServiceUrl, "c", [], stop.Token));
    }

    private async Task<ConnectorFailure?> FailAsync(int status, string code)
    {
        stub.Answer(status, $$$"""{"error":{"code":"{{{code}}}","message":"words that may quote what was sent"}}""");
        var failure = await SendAsync();
        Assert.DoesNotContain("words", failure!.Reason, StringComparison.Ordinal);
        return failure;
    }

    private async Task<ConnectorFailure?> SendAsync() => (await Client.SendAsync(stub.ServiceUrl, "c", new JsonObject { ["type"] = "message" }, Cancellation)).Failure;
}

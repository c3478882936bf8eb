using System.Net;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Features.Directory;
using StandupBot.Tests.Conversations;
using Xunit;

namespace StandupBot.Tests.Web.Api;

/// <summary>Who gets in, and who does not.</summary>
public sealed class AccessTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Every operation of the document, with ids that fit and the smallest body.</summary>
    private static async Task<IReadOnlyList<(HttpMethod Method, string Path)>> OperationsAsync(ApiServer api)
    {
        var document = await api.GetAsync("/openapi.json", null);
        return
        [
            .. document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(operation =>
                (HttpMethod.Parse(operation.Name), path.Name["/api/v1".Length..].Replace("{id}", Id(path.Name), StringComparison.Ordinal)))),
        ];
    }

    private static string Id(string path) => path.Contains("/goals/", StringComparison.Ordinal) ? "G1" : path.Contains("/roadblocks/", StringComparison.Ordinal) ? "R1" : "something";

    [Fact]
    public async Task Nobody_reaches_any_operation_without_a_token()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var api = await ApiServer.StartAsync(talk);
        var operations = await OperationsAsync(api);
        Assert.True(operations.Count >= 20, $"{operations.Count} operations");
        foreach (var (method, path) in operations)
        {
            using var response = await api.SendAsync(method, path, null, method == HttpMethod.Get ? null : new { });
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            Assert.StartsWith("Bearer", response.Headers.WwwAuthenticate.Single().ToString(), StringComparison.Ordinal);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task A_token_that_reads_changes_nothing()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts");
        await using var api = await ApiServer.StartAsync(talk);
        var token = await ApiServer.TokenAsync(talk, "bo", "read");
        foreach (var (method, path) in (await OperationsAsync(api)).Where(o => o.Method != HttpMethod.Get))
        {
            var problem = await ApiServer.ReadAsync(HttpStatusCode.Forbidden, await api.SendAsync(method, path, token, new { title = "x", why = "x" }));
            Assert.Contains("only reads", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        }

        Assert.Equal(1, await talk.LookAsync(db => db.Objectives.CountAsync(Cancellation)));
        Assert.Equal(1, (await api.GetAsync("/goals", token)).GetProperty("items").GetArrayLength());
    }

    [Theory]
    [InlineData("sbot_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("sbot_")]
    [InlineData("nothing of ours")]
    public async Task A_token_that_nobody_made_opens_nothing(string token)
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var api = await ApiServer.StartAsync(talk);
        using var response = await api.SendAsync(HttpMethod.Get, "/company", token);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("invalid_token", response.Headers.WwwAuthenticate.Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_in_the_address_opens_nothing()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var api = await ApiServer.StartAsync(talk);
        var token = await ApiServer.TokenAsync(talk, "bo");
        foreach (var name in new[] { "access_token", "token", "authorization" })
            await ApiServer.ReadAsync(HttpStatusCode.Unauthorized, await api.SendAsync(HttpMethod.Get, $"/company?{name}={token}", null));
    }

    [Fact]
    public async Task It_is_dead_at_once_when_it_is_revoked_and_when_its_time_is_over()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var api = await ApiServer.StartAsync(talk);
        var (revoked, expired) = (await ApiServer.TokenAsync(talk, "bo"), await ApiServer.TokenAsync(talk, "cleo", "read until 6 March"));
        await api.GetAsync("/company", revoked);
        await talk.TypesAsync("bo", "/goals token revoke Reports");
        await ApiServer.ReadAsync(HttpStatusCode.Unauthorized, await api.SendAsync(HttpMethod.Get, "/company", revoked));
        await talk.AtAsync("2026-03-06 23:59");
        await api.GetAsync("/company", expired);
        await talk.AtAsync("2026-03-07 00:00");
        await ApiServer.ReadAsync(HttpStatusCode.Unauthorized, await api.SendAsync(HttpMethod.Get, "/company", expired));
    }

    [Fact]
    public async Task It_is_dead_at_once_when_its_member_leaves_and_stays_so_when_they_come_back()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var api = await ApiServer.StartAsync(talk);
        var token = await ApiServer.TokenAsync(talk, "cleo");
        await talk.LeaveAsync("cleo");
        await ApiServer.ReadAsync(HttpStatusCode.Unauthorized, await api.SendAsync(HttpMethod.Get, "/company", token));
        await talk.WithAsync<DirectoryDesk>(async (_, work) => (await work.Db.Members.SingleAsync(m => m.Id == "cleo", Cancellation)).Return());
        await ApiServer.ReadAsync(HttpStatusCode.Unauthorized, await api.SendAsync(HttpMethod.Get, "/company", token));
    }

    [Fact]
    public async Task The_address_of_a_calendar_is_no_token_of_the_api()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var api = await ApiServer.StartAsync(talk);
        string? address = null;
        await talk.WithAsync<StandupBot.Features.Tokens.TokenDesk>(async (desk, work) =>
            address = desk.Make(await work.Db.Members.SingleAsync(m => m.Id == "bo", Cancellation), "calendar", TokenScope.Calendar, null));
        await ApiServer.ReadAsync(HttpStatusCode.Unauthorized, await api.SendAsync(HttpMethod.Get, "/company", address));
    }

    [Fact, Trait("Behaviour", "53")]
    public async Task What_is_of_another_company_does_not_exist()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts");
        await talk.AtAsync("2026-03-02 09:10");
        await talk.SaysAsync("cleo", "Baked the rye bread\nBlockers: Oven 2 is down");
        await using var api = await ApiServer.StartAsync(talk);
        var token = await OfRivalAsync(talk);
        foreach (var (method, path) in (await OperationsAsync(api)).Where(o => o.Path.Contains("G1", StringComparison.Ordinal) || o.Path.Contains("R1", StringComparison.Ordinal)))
            await ApiServer.ReadAsync(HttpStatusCode.NotFound, await api.SendAsync(method, path, token, method == HttpMethod.Get ? null : new { title = "Mine", why = "x", percent = 10 }));
        await ApiServer.ReadAsync(HttpStatusCode.NotFound, await api.SendAsync(HttpMethod.Get, "/runs/bakery-daily~12026-03-02", token));
        await ApiServer.ReadAsync(HttpStatusCode.NotFound, await api.SendAsync(HttpMethod.Get, "/scores?team=bakery", token));
        foreach (var list in new[] { "goals", "teams", "standups", "runs", "roadblocks", "signals", "mentions", "promises", "needs" })
            Assert.Equal(0, (await api.GetAsync($"/{list}", token)).GetProperty("items").GetArrayLength());
        Assert.Equal(["zoe"], (await api.GetAsync("/members", token)).GetProperty("items").EnumerateArray().Select(m => m.GetProperty("id").GetString()));
        var goal = await api.PostAsync(HttpStatusCode.UnprocessableEntity, "/goals", token, new { title = "Take over", parent = "G1", team = "bakery", owner = "bo" });
        Assert.Equal(["owner", "parent", "team"], goal.GetProperty("errors").EnumerateObject().Select(e => e.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Whoever_asks_too_often_is_told_when_to_come_back()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var api = await ApiServer.StartAsync(talk, ("Api:RequestsPerMinute", "6"), ("Api:Burst", "3"));
        var (token, other) = (await ApiServer.TokenAsync(talk, "bo"), await ApiServer.TokenAsync(talk, "cleo"));
        for (var i = 0; i < 3; i++)
            await api.GetAsync("/company", token);
        using var response = await api.SendAsync(HttpMethod.Get, "/company", token);
        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(10), response.Headers.RetryAfter?.Delta);
        await api.GetAsync("/company", other);
        await talk.AtAsync("2026-03-02 08:01");
        await api.GetAsync("/company", token);
    }

    [Fact]
    public async Task The_list_of_tokens_says_when_one_was_last_used()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var api = await ApiServer.StartAsync(talk);
        var token = await ApiServer.TokenAsync(talk, "bo");
        await talk.AtAsync("2026-03-04 08:00");
        Assert.Equal("Bo", (await api.GetAsync("/company", token)).GetProperty("me").GetProperty("name").GetString());
        await talk.TypesAsync("bo", "/goals tokens");
        Assert.Contains("last used Wed 4 March 2026", talk.LastTo("bo").Text, StringComparison.Ordinal);
    }

    private static async Task<string> OfRivalAsync(Conversation talk)
    {
        string? token = null;
        await talk.WithAsync<DirectoryDesk>((desk, work) =>
        {
            desk.Found("rival", "Rival", "zoe", "Europe/Lisbon", "local", "elsewhere");
            var zoe = desk.Join("rival", "elsewhere", "zoe", "Zoe", null, MemberRole.Owner);
            token = new StandupBot.Features.Tokens.TokenDesk(work).Make(zoe, "Reports", TokenScope.Write, null);
            return Task.CompletedTask;
        });
        return token!;
    }
}

using System.Net;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Objectives;
using StandupBot.Tests.Conversations;
using Xunit;

namespace StandupBot.Tests.Web.Api;

public sealed class GoalApiTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_goal_is_added_reported_on_edited_and_closed_and_the_chat_shows_it()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var api = await ApiServer.StartAsync(talk);
        var token = await ApiServer.TokenAsync(talk, "bo");
        var added = await api.PostAsync(HttpStatusCode.Created, "/goals", token, new
        {
            title = "Wholesale accounts", team = "bakery", owner = "cleo", due = "2026-03-20", priority = "high", measure = new { from = 12.5, to = 20, unit = "accounts" },
        });
        Assert.Equal(("G1", "Cleo", "Bakery", "high", 12.5), (
            added.GetProperty("id").GetString(), added.GetProperty("owner").GetProperty("name").GetString(), added.GetProperty("team").GetProperty("name").GetString(),
            added.GetProperty("priority").GetString(), added.GetProperty("measure").GetProperty("from").GetDouble()));
        await talk.DeliverAsync();
        Assert.Contains("Bo made you the owner of Wholesale accounts (G1)", talk.LastTo("cleo").Text, StringComparison.Ordinal);

        var reported = await api.PostAsync(HttpStatusCode.OK, "/goals/g1/check-ins", token, new { percent = 60, confidence = 7, status = "onTrack", note = "two more" });
        Assert.Equal((60.0, 17.0, "onTrack", 7), (
            reported.GetProperty("progress").GetProperty("percent").GetDouble(), reported.GetProperty("progress").GetProperty("value").GetDouble(),
            reported.GetProperty("progress").GetProperty("status").GetString(), reported.GetProperty("progress").GetProperty("confidence").GetInt32()));
        await talk.AtAsync("2026-03-02 08:05");
        await api.PostAsync(HttpStatusCode.OK, "/goals/G1/close", token, new { note = "reached" });
        await talk.TypesAsync("bo", "/goals show G1");
        Assert.Contains("17 of 20 accounts", talk.LastTo("bo").Text, StringComparison.Ordinal);
        Assert.Equal(ObjectiveStatus.Closed, await talk.LookAsync(async db => (await db.Objectives.SingleAsync(Cancellation)).Terms.Status));
        await talk.TypesAsync("bo", "/goals undo");
        Assert.Equal(ObjectiveStatus.Active, await talk.LookAsync(async db => (await db.Objectives.SingleAsync(Cancellation)).Terms.Status));
    }

    [Fact]
    public async Task An_edit_takes_effect_only_on_the_version_that_was_read()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts for Bakery");
        await using var api = await ApiServer.StartAsync(talk);
        var token = await ApiServer.TokenAsync(talk, "bo");
        using var read = await api.SendAsync(HttpMethod.Get, "/goals/G1", token);
        var tag = read.Headers.ETag!.ToString();
        await talk.TypesAsync("bo", "/goals priority G1 high");
        await ApiServer.ReadAsync(HttpStatusCode.PreconditionFailed, await api.SendAsync(HttpMethod.Put, "/goals/G1", token, new { title = "Old news" }, version: tag));
        using var again = await api.SendAsync(HttpMethod.Get, "/goals/G1", token);
        using var edited = await api.SendAsync(HttpMethod.Put, "/goals/G1", token, new { title = "Twenty accounts", team = "bakery", due = "2026-03-20" }, version: again.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.OK, edited.StatusCode);
        Assert.NotEqual(again.Headers.ETag, edited.Headers.ETag);
        var terms = await talk.LookAsync(async db => (await db.Objectives.SingleAsync(Cancellation)).Terms);
        Assert.Equal(("Twenty accounts", null, Priority.High), (terms.Title, terms.OwnerId, terms.Priority));
    }

    [Fact]
    public async Task The_same_request_sent_again_has_no_second_effect_and_gets_the_same_answer()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var api = await ApiServer.StartAsync(talk);
        var token = await ApiServer.TokenAsync(talk, "bo");
        var first = await api.PostAsync(HttpStatusCode.Created, "/goals", token, new { title = "Rye bread" }, key: "one");
        var second = await api.PostAsync(HttpStatusCode.Created, "/goals", token, new { title = "Rye bread" }, key: "one");
        Assert.Equal(first.GetRawText(), second.GetRawText());
        Assert.Equal(1, await talk.LookAsync(db => db.Objectives.CountAsync(Cancellation)));
        await api.PostAsync(HttpStatusCode.UnprocessableEntity, "/goals", token, new { title = "Wheat bread" }, key: "one");
        await api.PostAsync(HttpStatusCode.Created, "/goals", token, new { title = "Rye bread" }, key: "two");
        var together = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => api.SendAsync(HttpMethod.Post, "/goals", token, new { title = "At once" }, key: "three")));
        Assert.All(together, r => Assert.Equal(HttpStatusCode.Created, r.StatusCode));
        Assert.Equal(3, await talk.LookAsync(db => db.Objectives.CountAsync(Cancellation)));
    }

    [Theory]
    [InlineData("""{ "title": "" }""", "title")]
    [InlineData("""{ "title": "Rye", "due": "2026-03-01" }""", "due")]
    [InlineData("""{ "title": "Rye", "measure": { "from": 5, "to": 5 } }""", "measure.to")]
    [InlineData("""{ "title": "Rye", "owner": "nobody" }""", "owner")]
    [InlineData("""{ "title": "Rye", "parent": "G99" }""", "parent")]
    public async Task What_cannot_be_taken_is_said_by_field(string body, string field)
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var api = await ApiServer.StartAsync(talk);
        var token = await ApiServer.TokenAsync(talk, "bo");
        var problem = await api.PostAsync(HttpStatusCode.UnprocessableEntity, "/goals", token, body);
        Assert.True(problem.GetProperty("errors").TryGetProperty(field, out _), problem.GetRawText());
        Assert.Equal(0, await talk.LookAsync(db => db.Objectives.CountAsync(Cancellation)));
    }

    [Theory]
    [InlineData("""{ "title": 5 }""", "title")]
    [InlineData("""{ "title": "Rye", "priority": "urgent" }""", "priority")]
    [InlineData("""{ "title": "Rye", """, null)]
    public async Task A_body_that_cannot_be_read_is_no_fault_of_ours(string body, string? field)
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var api = await ApiServer.StartAsync(talk);
        var problem = await api.PostAsync(HttpStatusCode.BadRequest, "/goals", await ApiServer.TokenAsync(talk, "bo"), body);
        Assert.Contains(field ?? "be read", problem.GetRawText(), StringComparison.Ordinal);
    }

    [Fact, Trait("Behaviour", "54")]
    public async Task A_refusal_has_the_words_of_the_chat()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("ana", "/goals add Sell more than last year");
        await using var api = await ApiServer.StartAsync(talk);
        var token = await ApiServer.TokenAsync(talk, "gil");
        foreach (var (path, command, body) in new (string, string, object)[] { ("close", "done G1", new { }), ("drop", "drop G1 why", new { why = "why" }), ("check-ins", "update G1 60%", new { percent = 60 }), ("pause", "pause G1", new { }) })
        {
            await talk.TypesAsync("gil", $"/goals {command}");
            var problem = await api.PostAsync(HttpStatusCode.Forbidden, $"/goals/G1/{path}", token, body);
            Assert.Equal(talk.LastTo("gil").Message.Text, problem.GetProperty("detail").GetString());
        }

        await ApiServer.ReadAsync(HttpStatusCode.Forbidden, await api.SendAsync(HttpMethod.Put, "/goals/G1", token, new { title = "Mine" }));
        Assert.Empty(await talk.LookAsync(db => db.ObjectiveEdits.ToListAsync(Cancellation)));
    }

    [Fact]
    public async Task What_is_so_already_is_a_conflict_and_changes_nothing()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Rye bread");
        await using var api = await ApiServer.StartAsync(talk);
        var token = await ApiServer.TokenAsync(talk, "bo");
        await api.PostAsync(HttpStatusCode.OK, "/goals/G1/pause", token, new { });
        var problem = await api.PostAsync(HttpStatusCode.Conflict, "/goals/G1/pause", token, new { });
        Assert.Contains("paused already", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_comes_in_parts_and_shows_to_each_what_the_chat_shows_them()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        foreach (var (who, goal) in new[] { ("bo", "Rye for cafes for Bakery"), ("cleo", "Oven 2 for Bakery"), ("fay", "Jars for Shop"), ("ana", "Sell more than last year"), ("gil", "Shop window for Shop"), ("bo", "Old thing for Bakery") })
            await talk.TypesAsync(who, $"/goals add {goal}");
        await talk.TypesAsync("bo", "/goals done G6");
        await using var api = await ApiServer.StartAsync(talk);
        foreach (var member in new[] { "ana", "bo", "cleo", "fay", "gil" })
        {
            var token = await ApiServer.TokenAsync(talk, member, "read");
            List<string> listed = [];
            for (string? cursor = null, path = "/goals?limit=2"; path is not null; path = cursor is null ? null : $"/goals?limit=2&cursor={cursor}")
            {
                var part = await api.GetAsync(path, token);
                Assert.True(part.GetProperty("items").GetArrayLength() <= 2);
                listed.AddRange(part.GetProperty("items").EnumerateArray().Select(g => g.GetProperty("id").GetString()!));
                cursor = part.GetProperty("next").GetString();
            }

            await talk.TypesAsync(member, "/goals tree");
            var shown = talk.LastTo(member).Text;
            Assert.Equal(Enumerable.Range(1, 6).Select(n => $"G{n}").Where(h => shown.Contains($"({h})", StringComparison.Ordinal)), listed);
        }
    }

    [Theory]
    [InlineData("?status=any", "G1 G2 G3")]
    [InlineData("?status=paused", "G2")]
    [InlineData("?status=closed", "G3")]
    [InlineData("?owner=cleo", "G1")]
    [InlineData("?parent=g1", "G2")]
    [InlineData("?team=bakery&limit=1", "G1")]
    [InlineData("?team=shop", "")]
    public async Task A_list_can_be_narrowed(string query, string ids)
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("cleo", "/goals add Rye for cafes");
        await talk.TypesAsync("bo", "/goals add Lume under G1");
        await talk.TypesAsync("bo", "/goals add Over");
        await talk.TypesAsync("bo", "/goals pause G2");
        await talk.TypesAsync("bo", "/goals done G3");
        await using var api = await ApiServer.StartAsync(talk);
        var list = await api.GetAsync($"/goals{query}", await ApiServer.TokenAsync(talk, "bo", "read"));
        Assert.Equal(ids, string.Join(' ', list.GetProperty("items").EnumerateArray().Select(g => g.GetProperty("id").GetString())));
    }
}

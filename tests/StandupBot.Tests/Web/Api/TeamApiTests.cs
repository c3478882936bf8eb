using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Tests.Conversations;
using Xunit;

namespace StandupBot.Tests.Web.Api;

/// <summary>Everything but goals: what a team does, what is in its way, what drifts.</summary>
public sealed class TeamApiTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static IEnumerable<string?> Of(JsonElement page, string property) => page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty(property).GetString());

    [Fact]
    public async Task People_are_ids_and_names_and_nothing_else()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var api = await ApiServer.StartAsync(talk);
        var token = await ApiServer.TokenAsync(talk, "bo", "read");
        var members = await api.GetAsync("/members?limit=4", token);
        Assert.All(members.GetProperty("items").EnumerateArray(), m => Assert.Equal(["id", "name"], m.EnumerateObject().Select(p => p.Name)));
        Assert.Equal(["ana", "bo", "cleo", "dev"], Of(members, "id"));
        Assert.Equal(["fay", "gil"], Of(await api.GetAsync($"/members?cursor={members.GetProperty("next").GetString()}", token), "id"));
        Assert.Equal(["Bakery", "Shop"], Of(await api.GetAsync("/teams", token), "name"));
    }

    [Fact]
    public async Task Stand_ups_say_when_they_open_next()
    {
        await using var talk = await Conversation.OfBakeryAsync("2026-03-26 10:00");
        await using var api = await ApiServer.StartAsync(talk);
        var standups = await api.GetAsync("/standups", await ApiServer.TokenAsync(talk, "bo", "read"));
        var bakery = Assert.Single(standups.GetProperty("items").EnumerateArray());
        Assert.Equal(
            ["2026-03-27T09:00:00+00:00", "2026-03-30T08:00:00+00:00", "2026-03-31T08:00:00+00:00", "2026-04-01T08:00:00+00:00", "2026-04-02T08:00:00+00:00"],
            bakery.GetProperty("next").EnumerateArray().Select(n => n.GetString()));
        Assert.Equal(2, (await api.GetAsync("/standups", await ApiServer.TokenAsync(talk, "ana", "read"))).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Runs_count_who_took_part_and_show_answers_to_those_whose_they_are()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Rye bread for Bakery");
        await talk.AtAsync("2026-03-02 09:40");
        await talk.SaysAsync("cleo", "Baked the rye bread\nBlockers: Oven 2 is down");
        await talk.SaysAsync("gil", "Dressed the window");
        await talk.AtAsync("2026-03-03 18:00");
        await using var api = await ApiServer.StartAsync(talk);
        var (bo, gil, ana) = (await ApiServer.TokenAsync(talk, "bo", "read"), await ApiServer.TokenAsync(talk, "gil", "read"), await ApiServer.TokenAsync(talk, "ana", "read"));
        var runs = await api.GetAsync("/runs?from=2026-03-02&to=2026-03-03&limit=1", bo);
        Assert.Equal(["bakery-daily~12026-03-03"], Of(runs, "id"));
        runs = await api.GetAsync($"/runs?from=2026-03-02&to=2026-03-03&cursor={runs.GetProperty("next").GetString()}", bo);
        var run = Assert.Single(runs.GetProperty("items").EnumerateArray());
        Assert.Equal((3, 1), (run.GetProperty("participation").GetProperty("asked").GetInt32(), run.GetProperty("participation").GetProperty("answered").GetInt32()));
        Assert.Equal(4, (await api.GetAsync("/runs", ana)).GetProperty("items").GetArrayLength());
        var detail = await api.GetAsync("/runs/bakery-daily~12026-03-02", bo);
        var answer = Assert.Single(detail.GetProperty("answers").EnumerateArray());
        Assert.Equal(("Cleo", "Baked the rye bread", "Oven 2 is down"), (
            answer.GetProperty("by").GetProperty("name").GetString(), answer.GetProperty("items")[0].GetProperty("text").GetString(), answer.GetProperty("roadblocks")[0].GetProperty("text").GetString()));
        await ApiServer.ReadAsync(HttpStatusCode.NotFound, await api.SendAsync(HttpMethod.Get, "/runs/bakery-daily~12026-03-02", gil));
        await ApiServer.ReadAsync(HttpStatusCode.UnprocessableEntity, await api.SendAsync(HttpMethod.Get, "/runs?from=2020-01-01&to=2026-03-03", bo));
    }

    [Fact]
    public async Task A_roadblock_is_listed_and_resolved_by_those_who_may()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 09:10");
        await talk.SaysAsync("cleo", "Blockers: Oven 2 is down");
        await using var api = await ApiServer.StartAsync(talk);
        var (dev, bo) = (await ApiServer.TokenAsync(talk, "dev"), await ApiServer.TokenAsync(talk, "bo"));
        Assert.Equal(["R1"], Of(await api.GetAsync("/roadblocks", dev), "id"));
        var refused = await api.PostAsync(HttpStatusCode.Forbidden, "/roadblocks/R1/resolve", dev);
        Assert.Contains("Cleo (who reported it)", refused.GetProperty("detail").GetString(), StringComparison.Ordinal);
        await api.PostAsync(HttpStatusCode.OK, "/roadblocks/R1/resolve", bo, new { note = "repaired" });
        await talk.DeliverAsync();
        Assert.Contains("Bo says that this is out of the way", talk.LastTo("cleo").Text, StringComparison.Ordinal);
        Assert.Empty(Of(await api.GetAsync("/roadblocks", bo), "id"));
        Assert.Equal(["R1"], Of(await api.GetAsync("/roadblocks?resolved=true", bo), "id"));
    }

    [Fact]
    public async Task Promises_mentions_and_needs_are_written_down_as_in_the_chat()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Rye bread for Bakery");
        await using var api = await ApiServer.StartAsync(talk);
        var (bo, gil) = (await ApiServer.TokenAsync(talk, "bo"), await ApiServer.TokenAsync(talk, "gil", "read"));
        await api.PostAsync(HttpStatusCode.Created, "/promises", bo, new { customer = "Cafe Lume", what = "forty loaves a day", due = "2026-03-20", goal = "G1" });
        await api.PostAsync(HttpStatusCode.Created, "/mentions", bo, new { what = "Smaller bags would sell", customer = "Cafe Lume" });
        await api.PostAsync(HttpStatusCode.Created, "/needs", bo, new { of = "shop", what = "labels for the jars" }, key: "labels");
        await api.PostAsync(HttpStatusCode.Created, "/needs", bo, new { of = "shop", what = "labels for the jars" }, key: "labels");
        await talk.DeliverAsync();
        Assert.Single(talk.Hears("fay"), m => m.Text.Contains("labels for the jars", StringComparison.Ordinal));
        await talk.TypesAsync("bo", "/goals promises");
        Assert.Contains("forty loaves a day (P1)", talk.LastTo("bo").Text, StringComparison.Ordinal);
        Assert.Equal(["P1"], Of(await api.GetAsync("/promises", bo), "id"));
        Assert.Equal(["Smaller bags would sell"], Of(await api.GetAsync("/mentions", bo), "text"));
        Assert.Equal(["labels for the jars"], Of(await api.GetAsync("/needs", gil), "what"));
        Assert.Empty(Of(await api.GetAsync("/promises", gil), "id"));
        Assert.Empty(Of(await api.GetAsync("/mentions", gil), "text"));
        var problem = await api.PostAsync(HttpStatusCode.UnprocessableEntity, "/promises", bo, new { customer = "", what = "", due = (string?)null });
        Assert.Equal(["customer", "due", "what"], problem.GetProperty("errors").EnumerateObject().Select(e => e.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Signals_and_scores_are_those_of_the_chat_and_are_acted_on()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("ana", "/goals add Sell more than last year");
        await talk.TypesAsync("bo", "/goals add Rye bread for Bakery");
        await talk.AtAsync("2026-03-31 19:00");
        await using var api = await ApiServer.StartAsync(talk);
        foreach (var member in new[] { "ana", "bo", "gil" })
        {
            var listed = await api.GetAsync("/signals?limit=100", await ApiServer.TokenAsync(talk, member, "read", "List"));
            await talk.TypesAsync(member, "/goals signals");
            Assert.Equal(talk.LastTo(member).Message.Blocks.OfType<Block.Row>().Select(r => r.Text.Plain().Split('(', ')')[1]), Of(listed, "key").Take(12));
        }

        var ana = await ApiServer.TokenAsync(talk, "ana");
        var signals = (await api.GetAsync("/signals", ana)).GetProperty("items").EnumerateArray().ToList();
        Assert.True(signals.Count >= 2);
        var (first, second) = (signals[0].GetProperty("id").GetString(), signals[1].GetProperty("id").GetString());
        Assert.Equal("acknowledged", (await api.PostAsync(HttpStatusCode.OK, $"/signals/{first}/acknowledge", ana)).GetProperty("stage").GetString());
        Assert.Equal("snoozed", (await api.PostAsync(HttpStatusCode.OK, $"/signals/{first}/snooze", ana, new { days = 2 })).GetProperty("stage").GetString());
        await api.PostAsync(HttpStatusCode.UnprocessableEntity, $"/signals/{second}/dismiss", ana, new { why = "" });
        Assert.Equal("dismissed", (await api.PostAsync(HttpStatusCode.OK, $"/signals/{second}/dismiss", ana, new { why = "seasonal" })).GetProperty("stage").GetString());
        await api.PostAsync(HttpStatusCode.NotFound, $"/signals/{second}/acknowledge", ana);
        Assert.Equal(1, await talk.LookAsync(db => db.Signals.CountAsync(s => s.Stage == SignalStage.Snoozed, Cancellation)));
        var trend = (await api.GetAsync("/scores?days=5", ana)).GetProperty("days").EnumerateArray().Select(d => d.GetProperty("day").GetString()).ToList();
        Assert.Equal((5, "2026-03-31"), (trend.Count, trend[^1]));
        await ApiServer.ReadAsync(HttpStatusCode.Forbidden, await api.SendAsync(HttpMethod.Get, "/scores", await ApiServer.TokenAsync(talk, "bo", "read")));
        Assert.Equal(5, (await api.GetAsync("/scores?team=bakery&days=5", await ApiServer.TokenAsync(talk, "cleo", "read"))).GetProperty("days").GetArrayLength());
    }
}

using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Features.Commands;
using StandupBot.Features.Dashboard.Standups;
using StandupBot.Features.Inbox;
using StandupBot.Features.Privacy;
using StandupBot.Tests.Conversations;
using StandupBot.Tests.Delivery;
using Xunit;

namespace StandupBot.Tests.Storage;

/// <summary>What every database has to do, whatever its product; inherited once per provider.</summary>
public abstract class StorageComplianceTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected abstract Task<TestDatabase> NewAsync();

    [Fact]
    public async Task The_migrations_hold_the_whole_model()
    {
        await using var database = await NewAsync();
        await using var talk = await Conversation.EmptyAsync(storage: database.Settings);
        Assert.False(await talk.LookAsync(db => Task.FromResult(db.Database.HasPendingModelChanges())));
        Assert.Empty(await talk.LookAsync(db => db.Database.GetPendingMigrationsAsync(Cancellation)));
    }

    [Fact]
    public async Task A_whole_day_is_told_in_the_same_words_as_on_the_embedded_default()
    {
        await using var usual = await Conversation.OfBakeryAsync();
        await using var database = await NewAsync();
        await using var talk = await Conversation.OfBakeryAsync(storage: database.Settings);
        Assert.Equal(await DayAsync(usual), await DayAsync(talk));
    }

    [Fact]
    public async Task The_same_event_twice_at_once_has_one_effect()
    {
        await using var database = await NewAsync();
        await using var talk = await Conversation.OfBakeryAsync(storage: database.Settings);
        await talk.AtAsync("2026-03-02 09:00");
        Inbound answer = new Inbound.Text("the-event", Conversation.Place, "cleo", talk.Now, null, null, "ref", "Baked the rye");
        await talk.HandAllAsync([.. Enumerable.Repeat(answer, 8)]);
        Assert.Equal(1, await talk.LookAsync(db => db.CheckIns.CountAsync(Cancellation)));
        Assert.Equal(1, await talk.LookAsync(db => db.HandledEvents.CountAsync(h => h.Key == "the-event", Cancellation)));
    }

    [Fact]
    public async Task Answers_of_many_people_at_the_same_moment_are_all_kept()
    {
        await using var database = await NewAsync();
        await using var talk = await Conversation.EmptyAsync(storage: database.Settings);
        string[] people = [.. Enumerable.Range(1, 24).Select(i => $"person{i:00}")];
        foreach (var person in people)
            await talk.JoinAsync(person, person);
        await talk.TeamAsync("crowd", "Crowd", people[0], people);
        await talk.StandupAsync("crowd-daily", "crowd", "#crowd", "09:00");
        await talk.AtAsync("2026-03-02 09:00");
        await talk.HandAllAsync([.. people.Select(p => new Inbound.Text($"event-of-{p}", Conversation.Place, p, talk.Now, null, null, $"ref-{p}", $"Baked for {p}"))]);
        Assert.Equal(people, await talk.LookAsync(db => db.CheckIns.OrderBy(c => c.MemberId).Select(c => c.MemberId).ToArrayAsync(Cancellation)));
    }

    [Fact]
    public async Task What_arrives_is_kept_once_and_handled_in_the_order_of_its_lane()
    {
        await using var database = await NewAsync();
        await using var host = await Intake.IntakeHost.OfAsync(database);
        await using var other = await Intake.IntakeHost.OfAsync(database);
        await host.StartAsync(workers: false);
        await other.StartAsync(workers: false);
        // Both bring all of it, in batches as they come, with keys that differ in case only.
        foreach (var number in Enumerable.Range(0, 40))
            await Task.WhenAll(from lane in (string[])["a", "A", "b"] from at in (Intake.IntakeHost[])[host, other] select at.TakeAsync($"{lane}{number}", lane).AsTask());
        Assert.Equal(120, (await host.RowsAsync()).Count);
        await host.StartAsync();
        await other.StartAsync();
        await host.UntilAsync(async () => (await host.RowsAsync()).Count == 0);
        Assert.Equal(120, host.Handled.Count + other.Handled.Count);
        foreach (var heard in (string[][])[[.. host.Handled], [.. other.Handled]])
            Assert.All(heard.GroupBy(text => text[0]), lane => Assert.Equal(lane.OrderBy(text => int.Parse(text[1..], System.Globalization.CultureInfo.InvariantCulture)), lane));
        await host.StopAsync();
        await other.StopAsync();
    }

    [Fact]
    public async Task Texts_are_told_apart_and_ordered_by_their_code_points()
    {
        await using var database = await NewAsync();
        await using var talk = await Conversation.EmptyAsync(storage: database.Settings);
        string[] ids = ["b", "B", "é", "e", "Z", "a_", "aB"];
        foreach (var id in ids)
            await talk.JoinAsync(id, id);
        var read = await talk.LookAsync(db => db.Members.Where(m => m.Id != "ana").OrderBy(m => m.Id).Select(m => m.Id).ToArrayAsync(Cancellation));
        Assert.Equal(ids.Order(StringComparer.Ordinal), read);
    }

    [Fact]
    public async Task Hostile_text_is_stored_and_nothing_of_it_is_lost()
    {
        await using var database = await NewAsync();
        await using var talk = await Conversation.OfBakeryAsync(storage: database.Settings);
        await talk.AtAsync("2026-03-02 09:00");
        var words = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"rye{i}"));
        await talk.SaysAsync("cleo", $"Baked \0 null, a lone \ud83d half, \u202eright to left, 🥐, ' \" ; DROP TABLE Members; -- {words}");
        var kept = await talk.LookAsync(db => db.CheckIns.SingleAsync(Cancellation));
        Assert.All((string[])["null", "half", "🥐", "DROP TABLE", "rye0 ", "rye19999"], part => Assert.Contains(part, Assert.Single(kept.Sources).Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("RYE", "cleo"), InlineData("ölbrot", "bo"), InlineData("100%_", "dev"), InlineData("question", null), InlineData("\" OR 1=1", null)]
    public async Task Answers_are_found_by_their_words_in_any_case_and_by_nothing_else(string words, string? who)
    {
        await using var database = await NewAsync();
        await using var talk = await Conversation.OfBakeryAsync(storage: database.Settings);
        await talk.AtAsync("2026-03-02 09:00");
        await talk.SaysAsync("cleo", "Baked the Rye");
        await talk.SaysAsync("bo", "Ölbrot in the oven");
        await talk.SaysAsync("dev", "Oven at 100%_ again");
        await talk.WithAsync<CallLoader>(async (calls, work) =>
        {
            work.ActFor(Conversation.Company);
            var reader = new Actor(await work.CompanyAsync(Cancellation), await work.Db.Members.SingleAsync(m => m.Id == "ana", Cancellation));
            var call = await calls.LoadAsync(reader, new CallSource("look", null), Cancellation);
            var found = await new HistoryLoader(work, new AnswerCards(work), new AccessLog(work)).LoadAsync(call, new HistoryQuery(words, null, null, null, new DateOnly(2026, 3, 2), 1), Cancellation);
            Assert.Equal(who is null ? [] : [who], found.Found.Select(a => a.MemberId));
            Assert.Equal(who is null ? [] : [who], await work.Db.AccessLog.Select(a => a.AuthorId).ToListAsync(Cancellation));
        });
    }

    [Fact, Trait("Behaviour", "11")]
    public async Task Two_hosts_on_one_database_send_every_message_once()
    {
        await using var database = await NewAsync();
        await using var one = await Post.OpenAsync(storage: database.Settings);
        await using var other = await Post.OpenAsync(storage: database.Settings);
        string[] keys = [.. Enumerable.Range(1, 250).Select(i => $"message{i:000}")];
        foreach (var key in keys)
            await one.WriteAsync(key, new Destination.Direct($"member-{key}"));
        await Task.WhenAll(DrainAsync(one), DrainAsync(other));
        Assert.Equal(keys, one.Platform.AskedKeys.Concat(other.Platform.AskedKeys).Order(StringComparer.Ordinal));
    }

    private static async Task DrainAsync(Post host)
    {
        for (var i = 0; i < 12; i++)
            await host.LookAsync();
    }

    private static async Task<IReadOnlyList<string>> DayAsync(Conversation talk)
    {
        await talk.TypesAsync("bo", "/goals add Wholesale accounts by 30 June measure 12 to 20 accounts");
        await talk.AtAsync("2026-03-02 09:00");
        await talk.SaysAsync("cleo", "Signed Cafe Lume #G1, waiting for the price list from Dev");
        await talk.SaysAsync("dev", "Cleaned the oven");
        await talk.TypesAsync("bo", "/standup skip");
        await talk.TypesAsync("bo", "/goals update G1 15");
        await talk.AtAsync("2026-03-03 13:00");
        return [.. talk.Platform.Spoken.Select(s => $"{s.To}: {s.Message.Text}")];
    }
}

public sealed class SqliteComplianceTests : StorageComplianceTests
{
    private protected override Task<TestDatabase> NewAsync() => TestDatabase.SqliteAsync();
}

public sealed class PostgresComplianceTests : StorageComplianceTests
{
    private protected override Task<TestDatabase> NewAsync() => TestDatabase.PostgresAsync();
}

public sealed class SqlServerComplianceTests : StorageComplianceTests
{
    private protected override Task<TestDatabase> NewAsync() => TestDatabase.SqlServerAsync();
}

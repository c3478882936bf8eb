using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Delivery;
using StandupBot.Core.Webhooks;
using StandupBot.Tests.Conversations;
using Xunit;

namespace StandupBot.Tests.Web.Webhooks;

public sealed class WebhookTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_happens_is_sent_signed_with_a_secret_that_is_shown_once()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var receiver = await Receiver.StartAsync();
        var secret = await AddAsync(talk, receiver);
        await talk.TypesAsync("bo", "/goals add Wholesale accounts for Bakery measure 12 to 20 accounts");
        await talk.TypesAsync("bo", "/goals update G1 60% confidence 7 the secret recipe works");
        await talk.TypesAsync("bo", "/goals priority G1 high");
        await talk.TypesAsync("bo", "/goals done G1");
        Assert.Equal([WebhookEvents.GoalCreated, WebhookEvents.GoalCheckedIn, WebhookEvents.GoalChanged, WebhookEvents.GoalDone, WebhookEvents.GoalCheckedIn], receiver.Types);
        Assert.All(receiver.All, came => Assert.True(came.IsSignedWith(secret)));
        Assert.All(receiver.All, came => Assert.DoesNotContain('.', came.Id));
        Assert.Equal(receiver.All.Count, receiver.All.Select(came => came.Id).Distinct().Count());
        var said = receiver.All.ElementAt(1);
        Assert.Equal(("G1", 16.8, 7), (said.Data.GetProperty("goal").GetProperty("id").GetString(), said.Data.GetProperty("value").GetDouble(), said.Data.GetProperty("confidence").GetInt32()));
        Assert.DoesNotContain(receiver.All, came => came.Body.Contains("recipe", StringComparison.Ordinal));
        var kept = await talk.LookAsync(db => db.Webhooks.SingleAsync(Cancellation));
        Assert.DoesNotContain(secret["whsec_".Length..], kept.Secret, StringComparison.Ordinal);
        Assert.DoesNotContain(await talk.LookAsync(db => db.Outbox.ToListAsync(Cancellation)), m => Core.Chat.Json.ChatJson.Write(m.Message).Contains("whsec_", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_day_of_stand_ups_is_told_in_counts_without_a_word_of_an_answer_and_without_a_person()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts for Bakery");
        await using var receiver = await Receiver.StartAsync();
        await AddAsync(talk, receiver);
        await talk.AtAsync("2026-03-02 09:40");
        await talk.SaysAsync("cleo", "Baked the rye bread\nBlockers: Oven 2 is down");
        await talk.TypesAsync("cleo", "/goals blockers resolve R1");
        await talk.AtAsync("2026-04-10 20:00");
        var closed = receiver.All.First(c => c.Type == WebhookEvents.StandupClosed && c.Data.GetProperty("team").GetString() == "bakery").Data;
        Assert.Equal((3, 1, 0), (closed.GetProperty("asked").GetInt32(), closed.GetProperty("answered").GetInt32(), closed.GetProperty("late").GetInt32()));
        Assert.Equal("Bakery stand-up, Mon 2 March 2026: 1 of 3 answered", closed.GetProperty("headline").GetString());
        Assert.Equal(["R1", "R1"], receiver.All.Where(c => c.Type.StartsWith("roadblock", StringComparison.Ordinal)).Select(c => c.Data.GetProperty("id").GetString()));
        Assert.Contains(WebhookEvents.SignalOpened, receiver.Types);
        Assert.Contains(WebhookEvents.ScoreDay, receiver.Types);
        Assert.DoesNotContain(receiver.All, c => c.Body.Contains("rye bread", StringComparison.Ordinal) || c.Body.Contains("Oven", StringComparison.Ordinal));
        var personal = await talk.LookAsync(async db => (await db.SignalLog.ToListAsync(Cancellation)).Where(s => s.State.Finding.IsPersonal).Select(s => s.State.SignalId).Distinct().ToList());
        Assert.NotEmpty(personal);
        Assert.DoesNotContain(receiver.All, c => c.Type.StartsWith("signal", StringComparison.Ordinal) && personal.Contains(c.Data.GetProperty("rule").GetString()!));
        Assert.All(receiver.All.Where(c => c.Type == WebhookEvents.ScoreDay), c => Assert.Equal(3, c.Data.GetProperty("scores").GetArrayLength()));
    }

    [Fact]
    public async Task Only_the_events_that_were_asked_for_are_sent_and_none_after_it_is_removed()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var receiver = await Receiver.StartAsync();
        await AddAsync(talk, receiver, "goal.created, goal.done");
        await talk.TypesAsync("bo", "/goals add Rye bread");
        await talk.TypesAsync("bo", "/goals pause G1");
        await talk.TypesAsync("bo", "/goals resume G1");
        await talk.TypesAsync("bo", "/goals done G1");
        Assert.Equal([WebhookEvents.GoalCreated, WebhookEvents.GoalDone], receiver.Types);
        await talk.TypesAsync("ana", "/goals webhook remove W1");
        Assert.Contains("W1 is removed", talk.LastTo("ana").Text, StringComparison.Ordinal);
        await talk.TypesAsync("bo", "/goals add Wheat bread");
        Assert.Equal(2, receiver.All.Count);
        Assert.False(await talk.LookAsync(async db => (await db.Companies.SingleAsync(Cancellation)).TellsOthers));
    }

    [Fact]
    public async Task What_is_not_taken_is_sent_again_later_in_its_order_under_the_same_id()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var receiver = await Receiver.StartAsync();
        var secret = await AddAsync(talk, receiver);
        receiver.Answer = _ => receiver.All.Count < 3 ? 503 : 200;
        await talk.TypesAsync("bo", "/goals add Rye bread");
        await talk.TypesAsync("bo", "/goals add Wheat bread");
        await talk.AtAsync("2026-03-02 08:05");
        await talk.AtAsync("2026-03-02 08:15");
        Assert.Equal(["Rye bread", "Rye bread", "Rye bread", "Wheat bread"], receiver.All.Select(c => c.Data.GetProperty("title").GetString()));
        Assert.Equal(2, receiver.All.Select(c => c.Id).Distinct().Count());
        Assert.All(receiver.All, came => Assert.True(came.IsSignedWith(secret)));
        Assert.Equal(3, receiver.All.Take(3).Select(c => c.Timestamp).Distinct().Count());
    }

    [Fact]
    public async Task Whoever_says_when_to_come_back_is_left_alone_until_then()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var receiver = await Receiver.StartAsync();
        await AddAsync(talk, receiver);
        receiver.Answer = http =>
        {
            http.Response.Headers.RetryAfter = "1800";
            return receiver.All.Count < 2 ? 429 : 200;
        };
        await talk.TypesAsync("bo", "/goals add Rye bread");
        await talk.AtAsync("2026-03-02 08:29");
        Assert.Single(receiver.All);
        await talk.AtAsync("2026-03-02 08:31");
        Assert.Equal(2, receiver.All.Count);
    }

    [Fact]
    public async Task After_about_a_day_it_is_given_up_and_the_owner_is_told_once()
    {
        await using var talk = await Conversation.OfBakeryAsync("2026-03-07 08:00");
        await using var receiver = await Receiver.StartAsync();
        await AddAsync(talk, receiver, "goal");
        receiver.Answer = _ => 500;
        await talk.TypesAsync("bo", "/goals add Rye bread");
        await talk.TypesAsync("bo", "/goals add Wheat bread");
        var began = talk.Now;
        while (await talk.LookAsync(db => db.Outbox.Where(m => m.State == OutboxState.Pending).MinAsync(m => (DateTimeOffset?)m.DueAt, Cancellation)) is { } due)
            await talk.AtAsync(due.AddMinutes(1).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        // What stood behind it in the same look may have left before it was given up.
        var tries = receiver.All.Count;
        Assert.InRange(tries, BackOff.MostAttempts, BackOff.MostAttempts + 1);
        Assert.InRange(talk.Now - began, TimeSpan.FromHours(12), TimeSpan.FromHours(36));
        var told = Assert.Single(talk.Hears("ana"), m => m.Text.StartsWith("Nothing is sent", StringComparison.Ordinal));
        Assert.Contains("it answered 500", told.Text, StringComparison.Ordinal);
        await talk.TypesAsync("bo", "/goals add Spelt bread");
        Assert.Equal(tries, receiver.All.Count);
        await talk.TypesAsync("ana", "/goals webhooks");
        Assert.Contains("off since", talk.LastTo("ana").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_gone_is_given_up_at_once()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var receiver = await Receiver.StartAsync();
        await AddAsync(talk, receiver);
        receiver.Answer = _ => 410;
        await talk.TypesAsync("bo", "/goals add Rye bread");
        await talk.TypesAsync("bo", "/goals add Wheat bread");
        Assert.Single(receiver.All);
        Assert.Contains("gone (410)", talk.LastTo("ana").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var receiver = await Receiver.StartAsync();
        await using var other = await Receiver.StartAsync();
        await AddAsync(talk, receiver);
        receiver.Answer = http =>
        {
            http.Response.Headers.Location = other.Url;
            return 307;
        };
        await talk.TypesAsync("bo", "/goals add Rye bread");
        Assert.Single(receiver.All);
        Assert.Empty(other.All);
    }

    [Fact]
    public async Task A_test_is_sent_on_request_and_the_list_says_that_it_arrived()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var receiver = await Receiver.StartAsync();
        await AddAsync(talk, receiver, "score.day");
        await talk.TapsAsync("ana", "Send a test");
        Assert.Equal([WebhookEvents.Test], receiver.Types);
        await talk.TapsAsync("ana", "Did it arrive?");
        Assert.Contains($"W1 {receiver.Url}: score.day; the last event arrived", talk.LastTo("ana").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bo", "/goals webhook add https://example.com/hook", "Only Ana")]
    [InlineData("bo", "/goals webhooks", "Only Ana")]
    [InlineData("bo", "/goals webhook test W1", "Only Ana")]
    [InlineData("ana", "/goals webhook add http://example.com/hook", "https only")]
    [InlineData("ana", "/goals webhook add https://10.0.0.7/hook", "not in the open internet")]
    [InlineData("ana", "/goals webhook add https://[::1]/hook", "not in the open internet")]
    [InlineData("ana", "/goals webhook add https://167772167/hook", "not in the open internet")]
    [InlineData("ana", "/goals webhook add https://user:word@example.com/", "holds no user name")]
    [InlineData("ana", "/goals webhook add file:///etc/passwd", "not an address")]
    [InlineData("ana", "/goals webhook add", "https://")]
    [InlineData("ana", "/goals webhook add https://example.com/hook goal.vanished", "There is no event \"goal.vanished\"")]
    [InlineData("ana", "/goals webhook remove W7", "There is no webhook W7")]
    [InlineData("ana", "/goals webhook remove it", "Name one webhook")]
    public async Task What_cannot_be_is_said_with_what_to_do(string member, string command, string said)
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync(member, command);
        Assert.Contains(said, talk.LastTo(member).Text, StringComparison.Ordinal);
        Assert.Equal(0, await talk.LookAsync(db => db.Webhooks.CountAsync(Cancellation)));
    }

    /// <returns>The secret.</returns>
    private static async Task<string> AddAsync(Conversation talk, Receiver receiver, string events = "")
    {
        await talk.TypesAsync("ana", $"/goals webhook add {receiver.Url} {events}".TrimEnd());
        return talk.LastTo("ana").Message.Blocks.OfType<Block.Quote>().Single().Text.Plain();
    }
}

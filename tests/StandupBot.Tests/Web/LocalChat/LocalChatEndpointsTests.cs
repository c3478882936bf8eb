using System.Net;
using Moq;
using StandupBot.Core.Chat;
using StandupBot.Web.LocalChat;
using Xunit;

namespace StandupBot.Tests.Web.LocalChat;

public sealed class LocalChatEndpointsTests : IAsyncLifetime
{
    private static readonly Guid Key = Guid.Parse("0a0a0a0a-1111-4222-8333-444444444444");
    private LocalChatServer chat = null!;

    public async ValueTask InitializeAsync() => chat = await LocalChatServer.StartAsync();

    public ValueTask DisposeAsync() => chat.DisposeAsync();

    [Fact]
    public async Task A_text_is_shown_and_heard()
    {
        using var answer = await chat.SayAsync("ana", "bakery", "  signed Cafe Lume\r\nG4  ", key: Key);

        Assert.Equal("""{"type":"accepted"}""", await Body(answer));
        Assert.Equal(["signed Cafe Lume\nG4"], await chat.ShownToAsync("bo", "bakery"));
        Assert.Equal(
            new Inbound.Text($"{Key}", "local", "ana", LocalChatServer.Morning, "bakery", null, $"{Key}", "signed Cafe Lume\nG4"),
            Assert.Single(chat.Heard));
    }

    [Fact, Trait("Behaviour", "43")]
    public async Task A_repeat_of_a_request_is_one_message_and_carries_the_same_key()
    {
        await chat.SayAsync("ana", null, "done", key: Key);
        await chat.SayAsync("ana", null, "done", key: Key);

        Assert.Equal(["done"], await chat.ShownToAsync("ana", null));
        Assert.All(chat.Heard, heard => Assert.Equal($"{Key}", heard.EventKey));
    }

    [Theory, Trait("Behaviour", "36")]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("\u200b\u2060\u202e")]
    public async Task An_empty_text_is_refused_with_the_reason(string text)
    {
        using var answer = await chat.SayAsync("ana", "bakery", text);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Write something first.", await Body(answer), StringComparison.Ordinal);
        Assert.Empty(chat.Heard);
    }

    [Fact, Trait("Behaviour", "38")]
    public async Task A_long_text_is_kept_whole_and_one_that_is_too_long_is_refused_not_cut()
    {
        using var kept = await chat.SayAsync("ana", "bakery", new string('x', 100_000));
        using var refused = await chat.SayAsync("ana", "bakery", new string('x', 100_001));

        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        Assert.Equal(100_000, Assert.Single(await chat.ShownToAsync("bo", "bakery")).Length);
        Assert.Contains("100,001 characters; 100,000 fit", await Body(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_goes_to_the_bot_and_is_shown_to_nobody()
    {
        await chat.SayAsync("ana", "bakery", "/Goals add  \"New oven\" by Friday", key: Key);

        Assert.Empty(await chat.ShownToAsync("ana", "bakery"));
        Assert.Equal(
            new Inbound.Command($"{Key}", "local", "ana", LocalChatServer.Morning, "bakery", "goals", "add  \"New oven\" by Friday", $"{Key}"),
            Assert.Single(chat.Heard));
    }

    [Fact]
    public async Task An_unknown_command_is_refused_with_what_there_is()
    {
        using var answer = await chat.SayAsync("ana", "bakery", "/poll lunch");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("/goals or /standup", await Body(answer), StringComparison.Ordinal);
        Assert.Empty(chat.Heard);
    }

    [Fact]
    public async Task What_the_bot_says_at_once_goes_back_on_the_same_connection()
    {
        chat.Inbox.Setup(inbox => inbox.ReceiveAsync(It.IsAny<Inbound.Command>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new InboundReply.OpenForm(new Form("f", "s", "Today", "Send", [new Field.Text("done", "Done?")])));

        using var answer = await chat.SayAsync("ana", null, "/standup");

        Assert.StartsWith("""{"type":"openForm","form":{"id":"f","state":"s","title":"Today","submit":"Send","fields":[{"type":"text",""", await Body(answer), StringComparison.Ordinal);
    }

    [Fact, Trait("Behaviour", "31")]
    public async Task An_edit_by_its_author_is_shown_and_heard_as_an_edit()
    {
        await chat.SayAsync("ana", "bakery", "one", key: Key);
        await chat.SendAsync(HttpMethod.Put, $"local/ana/messages?id={Key}", new { text = "two" });

        Assert.Equal(["two"], await chat.ShownToAsync("bo", "bakery"));
        var edit = Assert.IsType<Inbound.Text>(chat.Heard[1]);
        Assert.Equal((true, "two", $"{Key}"), (edit.Edited, edit.Body, edit.MessageRef));
        Assert.NotEqual($"{Key}", edit.EventKey);
    }

    [Fact, Trait("Behaviour", "35")]
    public async Task A_deletion_withdraws_and_keeps_nothing_of_the_text()
    {
        await chat.SayAsync("ana", "bakery", "secret", key: Key);
        await chat.SendAsync(HttpMethod.Delete, $"local/ana/messages?id={Key}");

        Assert.Equal([""], await chat.ShownToAsync("bo", "bakery"));
        Assert.Equal($"{Key}", Assert.IsType<Inbound.Deletion>(chat.Heard[1]).MessageRef);
    }

    [Theory, Trait("Behaviour", "54")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Nobody_changes_what_another_wrote(string method)
    {
        await chat.SayAsync("ana", "bakery", "mine", key: Key);
        using var answer = await chat.SendAsync(new HttpMethod(method), $"local/bo/messages?id={Key}", method == "PUT" ? new { text = "yours" } : null);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(["mine"], await chat.ShownToAsync("ana", "bakery"));
        Assert.Single(chat.Heard);
    }

    [Fact]
    public async Task A_private_reply_is_put_away_by_its_reader_without_the_bot_hearing_of_it()
    {
        await chat.DeliverAsync("m1", new Destination.Private("bakery", "ana"), "Psst");
        await chat.SendAsync(HttpMethod.Delete, "local/ana/messages?id=m1");

        Assert.Empty(await chat.ShownToAsync("ana", "bakery"));
        Assert.Empty(chat.Heard);
    }

    [Theory, Trait("Behaviour", "55")]
    [InlineData("local/cleo", "bakery", null)]
    [InlineData("local/nobody", null, null)]
    [InlineData("other/ana", null, null)]
    [InlineData("other/olga", "bakery", null)]
    [InlineData("local/ana", "bakery", "in-direct")]
    [InlineData("local/ana", "bakery", "private")]
    [InlineData("local/ana", "bakery", "unknown")]
    public async Task A_place_or_a_thread_that_is_not_ones_own_is_not_there(string seat, string? channelId, string? threadRef)
    {
        await chat.DeliverAsync("in-direct", new Destination.Direct("ana"), "x");
        await chat.DeliverAsync("private", new Destination.Private("bakery", "ana"), "x");

        using var answer = await chat.SendAsync(HttpMethod.Post, $"{seat}/messages", new { channelId, threadRef, text = "hello" });

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(chat.Heard);
    }

    [Fact]
    public async Task A_tap_says_which_button_of_which_message()
    {
        await chat.DeliverAsync("m1", new Destination.Direct("ana"), "x");
        await chat.SendAsync(HttpMethod.Post, "local/ana/actions", new { channelId = (string?)null, messageId = "m1", action = "item.done", value = "7" }, Key);

        Assert.Equal(
            new Inbound.Action($"{Key}", "local", "ana", LocalChatServer.Morning, null, "m1", "item.done", "7", $"{Key}"), Assert.Single(chat.Heard));
    }

    [Fact, Trait("Behaviour", "55")]
    public async Task A_tap_on_a_message_that_one_cannot_see_is_refused()
    {
        await chat.DeliverAsync("m1", new Destination.Direct("ana"), "x");
        using var answer = await chat.SendAsync(HttpMethod.Post, "local/bo/actions", new { channelId = (string?)null, messageId = "m1", action = "item.done", value = "7" });

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(chat.Heard);
    }

    [Fact]
    public async Task A_form_comes_back_with_its_values_and_errors_go_to_their_fields()
    {
        chat.Inbox.Setup(inbox => inbox.ReceiveAsync(Capture.In(chat.Heard), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new InboundReply.FormErrors(new Dictionary<string, string> { ["done"] = "Too short." }));

        using var answer = await chat.SendAsync(
            HttpMethod.Post, "local/ana/submissions", new { formId = "f", state = "s", values = new { done = (string[])["a", "b"] } });

        Assert.Equal("""{"type":"formErrors","byField":{"done":"Too short."}}""", await Body(answer));
        var heard = Assert.IsType<Inbound.Submission>(Assert.Single(chat.Heard));
        Assert.Equal(["a", "b"], heard.Values["done"]);
    }

    [Fact]
    public async Task Opening_home_is_heard()
    {
        await chat.SendAsync(HttpMethod.Post, "local/ana/home", key: Key);

        Assert.Equal(new Inbound.HomeOpened($"{Key}", "local", "ana", LocalChatServer.Morning), Assert.Single(chat.Heard));
    }

    [Fact]
    public async Task A_channel_is_added_with_known_members_and_a_tidy_name()
    {
        await chat.SendAsync(HttpMethod.Post, "local/ana/channels", new { name = " #New  Ovens ", memberIds = (string[])["bo", "olga"] }, Key);

        chat.Roster.Verify(roster => roster.AddChannelAsync(
            new LocalPlace("local", null, "ana"), $"{Key}", "new-ovens", new[] { "bo", "ana" }, It.IsAny<CancellationToken>()));
    }

    [Fact]
    public async Task A_refused_person_comes_back_as_an_error_at_the_name()
    {
        chat.Roster.Setup(roster => roster.AddMemberAsync(new LocalPlace("local", null, "bo"), $"{Key}", "Fay", It.IsAny<CancellationToken>()))
            .ReturnsAsync("Only an owner adds people.");

        using var refused = await chat.SendAsync(HttpMethod.Post, "local/bo/people", new { name = "Fay" }, Key);
        using var nameless = await chat.SendAsync(HttpMethod.Post, "local/bo/people", new { name = " " });

        Assert.Contains("Only an owner adds people.", await Body(refused), StringComparison.Ordinal);
        Assert.Contains("Write a name.", await Body(nameless), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"channelId":null,"text":"\ud800"}""")]
    public async Task What_is_no_text_is_a_bad_request(string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/api/local/ana/messages");
        request.Headers.Add("Idempotency-Key", $"{Key}");
        request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        using var answer = await chat.Browser.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_request_without_a_key_is_a_bad_request()
    {
        using var answer = await chat.Browser.PostAsync("/chat/api/local/ana/home", null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(chat.Heard);
    }

    [Fact]
    public async Task Sixty_messages_come_at_a_time()
    {
        for (var i = 1; i <= 61; i++)
            await chat.DeliverAsync($"m{i}", new Destination.Channel("bakery"), $"{i}");

        var newest = await chat.GetAsync("local/ana/messages?channel=bakery");
        var first = newest.GetProperty("messages")[0];
        var earlier = await chat.GetAsync($"local/ana/messages?channel=bakery&before={first.GetProperty("sequence").GetInt64()}");

        Assert.Equal(("2", 60, true), (first.GetProperty("text").GetString(), newest.GetProperty("messages").GetArrayLength(), newest.GetProperty("earlier").GetBoolean()));
        Assert.Equal((1, false), (earlier.GetProperty("messages").GetArrayLength(), earlier.GetProperty("earlier").GetBoolean()));
    }

    private static Task<string> Body(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}

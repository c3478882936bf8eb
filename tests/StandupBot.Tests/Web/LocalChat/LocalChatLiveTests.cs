using StandupBot.Core.Chat;
using StandupBot.Web.LocalChat;
using Xunit;

namespace StandupBot.Tests.Web.LocalChat;

/// <summary>What an open page is told while it is open.</summary>
public sealed class LocalChatLiveTests : IAsyncLifetime
{
    private LocalChatServer chat = null!;

    public async ValueTask InitializeAsync() => chat = await LocalChatServer.StartAsync();

    public ValueTask DisposeAsync() => chat.DisposeAsync();

    [Fact]
    public async Task A_page_hears_of_what_its_member_may_see_and_of_nothing_else()
    {
        using var page = await OpenAsync("ana");

        await chat.DeliverAsync("m1", new Destination.Direct("bo"), "not for Ana");
        await chat.DeliverAsync("m2", new Destination.Private("bakery", "bo"), "not for Ana");
        await chat.DeliverAsync("m3", new Destination.Channel("shop"), "not for Ana");
        await chat.SendAsync(HttpMethod.Post, "other/olga/messages", new { channelId = "hall", text = "not for Ana" });
        await chat.DeliverAsync("m4", new Destination.Channel("bakery"), "for Ana");

        Assert.Contains("for Ana", await NextAsync(page, "message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_in_a_thread_brings_the_new_count()
    {
        await chat.DeliverAsync("root", new Destination.Channel("bakery"), "Summary");
        using var page = await OpenAsync("ana");

        await chat.SayAsync("bo", "bakery", "done", threadRef: "root");

        Assert.Contains("\"thread\":{\"rootId\":\"root\",\"count\":1,", await NextAsync(page, "message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_joins_a_channel_hears_it_from_then_on()
    {
        using var page = await OpenAsync("cleo");
        var before = chat.Companies.Directory.Companies[0];
        chat.Companies.Directory = new LocalDirectory([before with { Channels = [new LocalChannel("bakery", "bakery", ["ana", "bo", "cleo"])] }]);
        chat.Hub.PublishDirectory("local");
        await NextAsync(page, "directory");

        await chat.DeliverAsync("m1", new Destination.Channel("bakery"), "welcome");

        Assert.Contains("welcome", await NextAsync(page, "message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quiet_stream_says_that_it_lives()
    {
        using var page = await OpenAsync("ana");

        var beat = NextAsync(page, "beat");
        while (!beat.IsCompleted)
        {
            chat.Clock.Advance(TimeSpan.FromSeconds(21));
            await Task.WhenAny(beat, Task.Delay(20, TestContext.Current.CancellationToken));
        }

        Assert.Equal("{}", await beat);
    }

    [Fact]
    public async Task A_page_that_goes_is_forgotten()
    {
        var page = await OpenAsync("ana");
        Assert.Equal(1, chat.Hub.OpenPages);

        page.Dispose();

        while (chat.Hub.OpenPages > 0)
            await Task.Delay(10, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Open_pages_do_not_hold_up_a_stop()
    {
        using var page = await OpenAsync("ana");

        await chat.StopAsync().WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);

        var rest = await page.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        Assert.Equal("", rest.Trim());
    }

    [Fact]
    public async Task A_page_that_does_not_read_is_let_go_and_holds_up_nobody()
    {
        var hub = new LocalChatHub();
        using var page = hub.Open("local");

        for (var i = 0; i < 1000; i++)
            hub.PublishDirectory("local");

        var told = 0;
        await foreach (var _ in page.Events.ReadAllAsync(TestContext.Current.CancellationToken))
            told++;
        Assert.InRange(told, 1, 999);
    }

    private async Task<StreamReader> OpenAsync(string member)
    {
        var page = new StreamReader(await chat.Browser.GetStreamAsync(new Uri($"/chat/api/local/{member}/events", UriKind.Relative), TestContext.Current.CancellationToken));
        await NextAsync(page, "hello");
        return page;
    }

    private static async Task<string> NextAsync(StreamReader page, string name)
    {
        while (true)
        {
            var line = await page.ReadLineAsync(TestContext.Current.CancellationToken).AsTask()
                .WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
            Assert.NotNull(line);
            if (line == $"event: {name}")
                return (await page.ReadLineAsync(TestContext.Current.CancellationToken))!["data: ".Length..];
        }
    }
}

using System.Net;
using StandupBot.Web.LocalChat;
using Xunit;

namespace StandupBot.Tests.Web.LocalChat;

/// <summary>Who may reach the page, and what the page may do.</summary>
public static class LocalChatSafetyTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("127.0.0.1", "localhost", HttpStatusCode.OK)]
    [InlineData("::1", "[::1]:5000", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", "127.0.0.1:8080", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", "bot.localhost", HttpStatusCode.OK)]
    [InlineData("192.168.1.7", "localhost", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1", "rebound.example.org", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1", "localhost.example.org", HttpStatusCode.Forbidden)]
    public static async Task Only_this_machine_is_answered(string from, string host, HttpStatusCode expected)
    {
        await using var chat = await LocalChatServer.StartAsync(from: IPAddress.Parse(from));

        foreach (var path in (string[])["/chat/", "/chat/app.js", "/chat/api/directory", "/chat/api/local/ana/messages"])
        {
            using var answer = await GetAsync(chat, path, host);
            Assert.Equal(expected, answer.StatusCode);
        }
    }

    [Fact]
    public static async Task A_refused_machine_is_told_what_to_set()
    {
        await using var chat = await LocalChatServer.StartAsync(from: IPAddress.Parse("10.0.0.4"));

        using var answer = await GetAsync(chat, "/chat/", "localhost");

        Assert.Contains("LocalChat:AllowRemote", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public static async Task Other_machines_are_answered_once_that_was_allowed()
    {
        await using var chat = await LocalChatServer.StartAsync(options => options.AllowRemote = true, IPAddress.Parse("10.0.0.4"));

        using var answer = await GetAsync(chat, "/chat/", "chat.example.org");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public static async Task Switched_off_there_is_no_page_and_the_platform_still_takes_messages()
    {
        await using var chat = await LocalChatServer.StartAsync(options => options.Enabled = false);

        using var answer = await GetAsync(chat, "/chat/", "localhost");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.IsType<Core.Chat.DeliveryResult.Delivered>(await chat.DeliverAsync("m1", new Core.Chat.Destination.Channel("bakery"), "x"));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    [InlineData("Origin", "https://evil.example.org", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://localhost:9999", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://localhost", HttpStatusCode.OK)]
    public static async Task Only_our_own_page_may_act(string header, string value, HttpStatusCode expected)
    {
        await using var chat = await LocalChatServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/api/local/ana/home");
        request.Headers.Add("Idempotency-Key", $"{Guid.NewGuid()}");
        request.Headers.Add(header, value);

        using var answer = await chat.Browser.SendAsync(request, Cancellation);

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(expected == HttpStatusCode.OK ? 1 : 0, chat.Heard.Count);
    }

    [Fact]
    public static async Task The_page_lets_nothing_run_but_its_own_files()
    {
        await using var chat = await LocalChatServer.StartAsync();

        using var answer = await GetAsync(chat, "/chat/", "localhost");
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        var html = await answer.Content.ReadAsStringAsync(Cancellation);

        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("require-trusted-types-for 'script'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
        Assert.All((string[])["<script>", "onclick=", "onload=", "http://", "https://"], each => Assert.DoesNotContain(each, html, StringComparison.Ordinal));
    }

    [Fact]
    public static async Task Every_file_that_the_page_names_is_there()
    {
        await using var chat = await LocalChatServer.StartAsync();
        using var page = await GetAsync(chat, "/chat/", "localhost");
        var names = (await page.Content.ReadAsStringAsync(Cancellation)).Split('"').Where(part => part.StartsWith("/chat/", StringComparison.Ordinal));

        foreach (var name in names.Distinct())
        {
            using var file = await GetAsync(chat, name, "localhost");
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            Assert.Equal("nosniff", Assert.Single(file.Headers.GetValues("X-Content-Type-Options")));
        }
    }

    [Fact]
    public static async Task No_script_of_the_page_makes_markup_from_text()
    {
        var assembly = typeof(LocalChatOptions).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("chat/", StringComparison.Ordinal) && name.EndsWith(".js", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var script = await reader.ReadToEndAsync(Cancellation);
            Assert.All(
                (string[])["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function"],
                each => Assert.DoesNotContain(each, script, StringComparison.Ordinal));
        }
    }

    private static async Task<HttpResponseMessage> GetAsync(LocalChatServer chat, string path, string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;
        return await chat.Browser.SendAsync(request, Cancellation);
    }
}

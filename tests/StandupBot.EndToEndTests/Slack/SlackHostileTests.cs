using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace StandupBot.EndToEndTests.Slack;

/// <summary>Requests that are not Slack's, at the addresses that are open to everybody.</summary>
public sealed class SlackHostileTests : SlackTest
{
    private const int Requests = 3000;

    [Fact]
    public async Task Malformed_unsigned_replayed_and_broken_requests_get_no_5xx_and_leave_nothing_behind()
    {
        while (await Bakery.Bot.LookAsync(db => db.SlackErrands.AnyAsync(Cancellation)))
            await Task.Delay(50, Cancellation);
        var before = await CountAsync();
        using HttpClient client = new() { BaseAddress = Bakery.Bot.Address };
        Dictionary<HttpStatusCode, int> answers = [];
        foreach (var chunk in Enumerable.Range(0, Requests).Chunk(16))
        {
            var codes = await Task.WhenAll(chunk.Select(i => SendAsync(client, i)));
            foreach (var code in codes)
                answers[code] = answers.GetValueOrDefault(code) + 1;
        }

        for (var i = 0; i < 40; i++)
            await BreakOffAsync();
        Assert.All(answers.Keys, code => Assert.True((int)code < 500, $"{code}: {answers[code]}"));
        Assert.True(answers[HttpStatusCode.Unauthorized] > Requests / 2);
        Assert.Equal(before, await CountAsync());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/chat", UriKind.Relative), Cancellation)).StatusCode);
    }

    private Task<int> CountAsync() => Bakery.Bot.LookAsync(async db =>
        await db.HandledEvents.CountAsync(Cancellation) + await db.SlackErrands.CountAsync(Cancellation) + await db.Members.IgnoreQueryFilters().CountAsync(Cancellation)
        + await db.Outbox.IgnoreQueryFilters().CountAsync(Cancellation) + await db.CheckIns.IgnoreQueryFilters().CountAsync(Cancellation));

    private async Task<HttpStatusCode> SendAsync(HttpClient client, int i)
    {
        var path = ((string[])["/slack/events", "/slack/interactivity", "/slack/commands"])[i % 3];
        var body = Body(i);
        using HttpRequestMessage request = new(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", i % 2 == 0 ? "application/json" : "application/x-www-form-urlencoded");
        var (stamp, secret) = (i % 5) switch
        {
            0 => (Now(0), Slack.App.SigningSecret + "x"),
            1 => (Now(-400), Slack.App.SigningSecret),
            2 => (Now(400), Slack.App.SigningSecret),
            3 => ("not a number", Slack.App.SigningSecret),
            _ => (Now(0), null),
        };
        // One in ten is signed well, and is nonsense.
        if (i % 10 == 9)
            (stamp, secret) = (Now(0), Slack.App.SigningSecret);
        request.Headers.TryAddWithoutValidation("X-Slack-Request-Timestamp", stamp);
        if (secret is not null)
            request.Headers.TryAddWithoutValidation("X-Slack-Signature", Sign(secret, stamp, body));
        using var answer = await client.SendAsync(request, Cancellation);
        return answer.StatusCode;
    }

    private static byte[] Body(int i) => (i % 7) switch
    {
        0 => RandomNumberGenerator.GetBytes(i % 400),
        1 => "{\"type\":\"event_callback\",\"event\":{\"type\":\"message\""u8.ToArray(),
        2 => "payload=%7B%22type%22%3A%22block_actions%22"u8.ToArray(),
        3 => Encoding.UTF8.GetBytes("{\"type\":\"event_callback\",\"event\":" + new string('[', 500)),
        4 => "command=%2Fgoals&text=&team_id=T9&user_id="u8.ToArray(),
        5 => [],
        _ => "null"u8.ToArray(),
    };

    private string Now(int seconds) => Bot.Clock.GetUtcNow().AddSeconds(seconds).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static string Sign(string secret, string stamp, byte[] body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes($"v0:{stamp}:"), .. body];
        return $"v0={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed))}";
    }

    /// <summary>Says that more is to come than it sends, and goes.</summary>
    private async Task BreakOffAsync()
    {
        using TcpClient client = new();
        await client.ConnectAsync(Bakery.Bot.Address.Host, Bakery.Bot.Address.Port, Cancellation);
        await client.GetStream().WriteAsync("POST /slack/events HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\n{\"type\":"u8.ToArray(), Cancellation);
    }
}

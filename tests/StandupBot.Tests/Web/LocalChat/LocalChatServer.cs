using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Moq;
using StandupBot.Core.Chat;
using StandupBot.Web.LocalChat;

namespace StandupBot.Tests.Web.LocalChat;

/// <summary>The local chat alone, on a server without a network; the bot behind it is a mock that takes everything.</summary>
internal sealed class LocalChatServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private LocalChatServer(WebApplication app) => this.app = app;

    public static DateTimeOffset Morning { get; } = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);

    public Mock<IInbox> Inbox { get; } = new();
    public List<Inbound> Heard { get; } = [];
    public FakeTimeProvider Clock { get; } = new(Morning);
    public LocalChatPlatform Platform => app.Services.GetRequiredService<LocalChatPlatform>();
    public Mock<ILocalRoster> Roster { get; } = new();
    public LocalChatHub Hub => app.Services.GetRequiredService<LocalChatHub>();
    public LocalCompanies Companies => (LocalCompanies)app.Services.GetRequiredService<ILocalDirectory>();
    public HttpClient Browser { get; private set; } = null!;

    public static async Task<LocalChatServer> StartAsync(Action<LocalChatOptions>? configure = null, IPAddress? from = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        LocalChatServer? server = null;
        builder.Services.AddLocalChat();
        builder.Services.Configure(configure ?? (_ => { }));
        builder.Services.AddSingleton<ILocalDirectory, LocalCompanies>();
        builder.Services.AddSingleton<ILocalMessages, InMemoryLocalMessages>();
        builder.Services.AddSingleton(_ => server!.Inbox.Object);
        builder.Services.AddSingleton(_ => server!.Roster.Object);
        builder.Services.AddSingleton<TimeProvider>(_ => server!.Clock);
        var built = builder.Build();
        server = new LocalChatServer(built);
        server.Inbox.Setup(inbox => inbox.ReceiveAsync(Capture.In(server.Heard), It.IsAny<CancellationToken>())).ReturnsAsync(InboundReply.Done);
        if (from is not null)
            built.Use((http, next) => { http.Connection.RemoteIpAddress = from; return next(http); });
        built.MapLocalChat();
        await built.StartAsync();
        server.Browser = built.GetTestClient();
        return server;
    }

    /// <param name="path">After "/chat/api/", such as "local/ana/messages".</param>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null, Guid? key = null)
    {
        using var request = new HttpRequestMessage(method, $"/chat/api/{path}");
        request.Headers.Add("Idempotency-Key", (key ?? Guid.NewGuid()).ToString());
        if (body is not null)
            request.Content = new StringContent(JsonSerializer.Serialize(body, JsonSerializerOptions.Web), Encoding.UTF8, "application/json");
        return await Browser.SendAsync(request);
    }

    public Task<HttpResponseMessage> SayAsync(string member, string? channelId, string text, string? threadRef = null, Guid? key = null) =>
        SendAsync(HttpMethod.Post, $"local/{member}/messages", new { channelId, threadRef, text }, key);

    public async Task<JsonElement> GetAsync(string path)
    {
        using var response = await SendAsync(HttpMethod.Get, path);
        response.EnsureSuccessStatusCode();
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    public async Task<IReadOnlyList<string>> ShownToAsync(string member, string? channel) =>
        [.. (await GetAsync($"local/{member}/messages{(channel is null ? "" : $"?channel={channel}")}")).GetProperty("messages")
            .EnumerateArray().Select(message => message.GetProperty("text").GetString()!)];

    public ValueTask<DeliveryResult> DeliverAsync(string id, Destination to, string text, string? edits = null, string? thread = null) =>
        Platform.SendAsync(new OutboundMessage(id, "local", MessageKind.Notice, to, Message.Of(text), edits, thread), CancellationToken.None);

    public Task StopAsync() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}

using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StandupBot.Core.Chat;
using StandupBot.Delivery;
using StandupBot.Features;
using StandupBot.Replay;
using StandupBot.Scheduling;
using StandupBot.Storage;
using StandupBot.Tests.Conversations;
using StandupBot.Web.Api;
using StandupBot.Web.Calendars;
using Xunit;

namespace StandupBot.Tests.Web.Api;

/// <summary>The API on a server without a network, beside a conversation: the same rows, the same clock.</summary>
internal sealed class ApiServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private ApiServer(WebApplication app) => (this.app, Client) = (app, app.GetTestClient());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    public static async Task<ApiServer> StartAsync(Conversation talk, params (string Key, string? Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(talk.Settings).AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, s.Value)));
        builder.Services.AddSingleton(talk.Time).AddSingleton<ReplayTimetable>().AddSingleton<ITimetable>(p => p.GetRequiredService<ReplayTimetable>());
        builder.Services.AddSingleton<IChatPlatform>(talk.Platform).AddStorage().AddDelivery().AddFeatures().AddRecurrence().AddApi();
        var built = builder.Build();
        built.MapApi();
        built.MapCalendars();
        await built.StartAsync(Cancellation);
        return new ApiServer(built);
    }

    /// <summary>A new token of a member, made as they make it: in the chat.</summary>
    public static async Task<string> TokenAsync(Conversation talk, string member, string scope = "write", string name = "Reports")
    {
        await talk.TypesAsync(member, $"/goals token new {name} {scope}");
        return TokenIn(talk.LastTo(member));
    }

    public static string TokenIn(Spoken said) => said.Message.Blocks.OfType<Block.Quote>().Single().Text.Plain();

    /// <param name="path">After "/api/v1".</param>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? token, object? body = null, string? key = null, string? version = null)
    {
        using HttpRequestMessage request = new(method, $"/api/v1{path}");
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        if (version is not null)
            request.Headers.Add("If-Match", version);
        if (body is not null)
            request.Content = new StringContent(body as string ?? JsonSerializer.Serialize(body, JsonSerializerOptions.Web), Encoding.UTF8, "application/json");
        return await Client.SendAsync(request, Cancellation);
    }

    public async Task<JsonElement> GetAsync(string path, string? token) => await ReadAsync(HttpStatusCode.OK, await SendAsync(HttpMethod.Get, path, token));

    public async Task<JsonElement> PostAsync(HttpStatusCode expected, string path, string? token, object? body = null, string? key = null) =>
        await ReadAsync(expected, await SendAsync(HttpMethod.Post, path, token, body, key));

    public static async Task<JsonElement> ReadAsync(HttpStatusCode expected, HttpResponseMessage response)
    {
        using (response)
        {
            var text = await response.Content.ReadAsStringAsync(Cancellation);
            Assert.True(response.StatusCode == expected, $"{(int)response.StatusCode} instead of {(int)expected}: {text}");
            return JsonDocument.Parse(text).RootElement;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync(Cancellation);
        await app.DisposeAsync();
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StandupBot.Core.Chat;
using StandupBot.Tests.Web.LocalChat;
using StandupBot.Web.LocalChat;

namespace StandupBot.EndToEndTests.LocalChat;

/// <summary>The page on a real port, with nothing behind it but the rehearsed bot.</summary>
internal sealed class ChatHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private ChatHost(WebApplication app) => this.app = app;

    public string Url => $"{app.Urls.First()}/chat/";

    public RehearsedBot Bot => app.Services.GetRequiredService<RehearsedBot>();

    public static async Task<ChatHost> StartAsync(CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddLocalChat();
        var bakery = new Bakery();
        builder.Services.AddSingleton<ILocalDirectory>(bakery);
        builder.Services.AddSingleton<ILocalRoster>(bakery);
        builder.Services.AddSingleton<ILocalMessages, InMemoryLocalMessages>();
        builder.Services.AddSingleton<RehearsedBot>();
        builder.Services.AddSingleton<IInbox>(services => services.GetRequiredService<RehearsedBot>());
        var built = builder.Build();
        built.MapLocalChat();
        await built.StartAsync(cancellation);
        return new ChatHost(built);
    }

    /// <summary>A morning at the bakery: a prompt for Ana, the channel's summary with two answers in its thread.</summary>
    public async Task RehearseAsync(CancellationToken cancellation)
    {
        var channel = new Destination.Channel("bakery");
        await Bot.PostAsync("prompt", new Destination.Direct("ana"), Bakery.Prompt, null, cancellation);
        await Bot.PostAsync("summary", channel, Bakery.Summary(3), null, cancellation);
        await Bot.PostAsync("a1", new Destination.Thread("bakery", "summary"), Message.Of("Bo: signed Cafe Lume. Next: two more tastings."), "summary", cancellation);
        await Bot.PostAsync("a2", new Destination.Thread("bakery", "summary"), Message.Of("Cleo: waiting for the returns policy."), "summary", cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}

using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using StandupBot.Core.Chat;
using StandupBot.EndToEndTests.LocalChat;
using StandupBot.EndToEndTests.Platforms;
using StandupBot.Storage;
using Xunit;

namespace StandupBot.EndToEndTests.Dashboard;

/// <summary>The real host on the demo company, on a port of its own and a clock that is moved.</summary>
internal sealed class DashboardHost : IAsyncDisposable
{
    private const string Installation = "local";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string folder = Directory.CreateTempSubdirectory("standupbot-dashboard-").FullName;
    private readonly HttpClient chat = new();
    private WebApplication? app;

    private DashboardHost() => Clock = new MovedClock(DemoCompanyFile.Morning);

    public MovedClock Clock { get; }

    public Uri Address => new(app!.Urls.First());

    public IServiceProvider Services => app!.Services;

    public static async Task<DashboardHost> StartAsync(DemoCompanyFile company, IReadOnlyList<string> more, CancellationToken cancellation)
    {
        DashboardHost host = new();
        var file = Path.Combine(host.folder, "demo.db");
        await company.CopyToAsync(file);
        host.app = LiveHost.Build(
            ["--Urls=http://127.0.0.1:0", $"--Storage:ConnectionString=Data Source={file}", "--Storage:Synchronous=OFF", "--Delivery:PollSeconds=1", "--Logging:LogLevel:Default=Warning", .. more], host.Clock);
        await LiveHost.PrepareAsync(host.app, cancellation);
        await host.app.StartAsync(cancellation);
        host.chat.BaseAddress = host.Address;
        return host;
    }

    /// <summary>What the bot answers a member who asks for the dashboard in the chat.</summary>
    public async Task<Uri> LinkAsync(string member, CancellationToken cancellation)
    {
        var before = (await LinksAsync(member, cancellation)).Count;
        await SayAsync(member, "/goals dashboard", cancellation);
        var began = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(began) < Patience)
        {
            var links = await LinksAsync(member, cancellation);
            if (links.Count > before)
                return links[^1];
            await Task.Delay(40, cancellation);
        }

        Assert.Fail($"{member} got no link.");
        throw new InvalidOperationException();
    }

    public async Task SayAsync(string member, string text, CancellationToken cancellation) => await new LocalChatSeat(chat, Installation, member).SendAsync(
        HttpMethod.Post, "messages", new JsonObject { ["channelId"] = null, ["threadRef"] = null, ["text"] = text }, cancellation);

    public async Task<T> WithAsync<T>(Func<StandupBotDb, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<StandupBotDb>());
    }

    /// <summary>Where the link of a member's home view leads.</summary>
    public async Task<string?> HomeLinkAsync(string member, CancellationToken cancellation)
    {
        var view = ((InboundReply.ShowHome)await new LocalChatSeat(chat, Installation, member).SendAsync(HttpMethod.Post, "home", null, cancellation)).View;
        return view.Blocks.OfType<Block.Context>().SelectMany(c => c.Text.Runs).OfType<Inline.Link>().SingleOrDefault()?.Url;
    }

    private async Task<List<Uri>> LinksAsync(string member, CancellationToken cancellation) =>
        [.. (await new LocalChatSeat(chat, Installation, member).ReadAsync("messages", cancellation)).SelectMany(l => l.Blocks).OfType<Block.Paragraph>()
            .SelectMany(p => p.Text.Runs).OfType<Inline.Link>().Where(l => l.Url.Contains("/dashboard/enter", StringComparison.Ordinal)).Select(l => new Uri(l.Url))];

    public async ValueTask DisposeAsync()
    {
        chat.Dispose();
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        Clock.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}

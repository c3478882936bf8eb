using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StandupBot.Core.Chat;
using StandupBot.Slack;
using StandupBot.Web.Slack;

namespace StandupBot.Benchmarks.Inbound;

/// <summary>A workspace of Slack whose app is our host: installed in its database, and a Web API that says yes to whatever the bot posts.</summary>
internal static class BenchSlack
{
    public static string Installation => SlackIds.Installation(SignedEvents.Team);

    public static async Task<WebApplication> ServeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var posted = 0;
        app.MapPost("/api/{method}", (string method) => Results.Content(
            $$"""{"ok":true,"channel":{{(method == "conversations.open" ? """{"id":"D0BENCHALL"}""" : "\"D0BENCHALL\"")}},"ts":"{{Interlocked.Increment(ref posted)}}.000100"}""", "application/json"));
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        return app;
    }

    /// <summary>Writes down what an installation leaves: its token, its company and the people.</summary>
    public static async Task InstallAsync(string[] settings, int people)
    {
        await using var app = LiveHost.Build(settings);
        await LiveHost.PrepareAsync(app, CancellationToken.None);
        SlackInstallation installation = new(Installation, "xoxb-bench", SignedEvents.Bot, TimeProvider.System.GetUtcNow()) { TeamId = SignedEvents.Team };
        var stored = app.Services.GetRequiredService<StoredInstallations>();
        await stored.SaveAsync(new KeptInstallation(installation, null, null), CancellationToken.None);
        await stored.MarkReadAsync(installation.Id, CancellationToken.None);
        var workplace = app.Services.GetRequiredService<IWorkplace>();
        await workplace.ConnectAsync(new WorkplaceConnection(Installation, "slack", "Bench", new PlatformPerson(SignedEvents.Person(0), "Person 0")), CancellationToken.None);
        for (var person = 0; person < people; person++)
            await workplace.MemberAsync(Installation, new PlatformPerson(SignedEvents.Person(person), $"Person {person}"), CancellationToken.None);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StandupBot.Delivery;
using StandupBot.Features;
using StandupBot.Features.Companies;
using StandupBot.Features.Dashboard;
using StandupBot.Intake;
using StandupBot.Intelligence;
using StandupBot.Onnx;
using StandupBot.Scheduling;
using StandupBot.Storage;
using StandupBot.Telemetry;
using StandupBot.Web;
using StandupBot.Web.Api;
using StandupBot.Web.Calendars;
using StandupBot.Web.Dashboard;
using StandupBot.Web.Health;
using StandupBot.Web.LocalChat;
using StandupBot.Web.MicrosoftTeams;
using StandupBot.Web.Slack;
using StandupBot.Web.Webhooks;

namespace StandupBot;

/// <summary>The bot itself: puts the parts together, brings the database up to date and serves until it is stopped.</summary>
public static class LiveHost
{
    public static readonly TimeSpan GracePeriod = TimeSpan.FromSeconds(10);

    private static readonly Dictionary<string, string?> Defaults = new(StringComparer.Ordinal)
    {
        ["Urls"] = "http://127.0.0.1:5080",
        ["Logging:LogLevel:Default"] = "Information",
        ["Logging:LogLevel:Microsoft"] = "Warning",
        ["Logging:LogLevel:Quartz"] = "Warning",
        // It warns that keys stand unencrypted beside the tokens; docs/slack.md tells how to keep them apart.
        ["Logging:LogLevel:Microsoft.AspNetCore.DataProtection"] = "Error",
        ["Logging:LogLevel:System.Net.Http.HttpClient"] = "Warning",
    };

    /// <returns>0 after an orderly stop, 1 when a setting or the database stands in the way.</returns>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellation)
    {
        try
        {
            await using var app = Build(args);
            // Before anything is made: a wrong setting is told as one sentence, not as a host that failed to start.
            app.Services.GetRequiredService<IStartupValidator>().Validate();
            await PrepareAsync(app, cancellation);
            await app.RunAsync(cancellation);
            return 0;
        }
        catch (Exception exception) when (SettingsTrouble.Of(exception) is { } whatToSet)
        {
            await Console.Error.WriteLineAsync(whatToSet);
            return 1;
        }
    }

    public static WebApplication Build(string[] args) => Build(args, TimeProvider.System);

    /// <param name="clock">What the whole product goes by; a test moves its own.</param>
    public static WebApplication Build(string[] args, TimeProvider clock)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Configuration.AddDefaults(Defaults);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = GracePeriod);
        builder.Services.AddSingleton(clock);
        builder.Services.AddStorage().AddDelivery().AddPumpService().AddFeatures().AddRecurrence().AddScheduling(builder.Configuration.GetSection(StorageOptions.Section)).AddStoredLocalChat()
            .AddTelemetry(builder.Configuration).AddHealth().AddIntelligence(builder.Configuration, model => new OnnxSentences(model.ModelPath!, model.VocabularyPath!));
        if (SlackHostOptions.IsConfigured(builder.Configuration))
            builder.Services.AddIntake();
        builder.Services.AddSlack(builder.Configuration).AddMicrosoftTeams(builder.Configuration).AddDashboard(builder.Configuration).AddApi().AddWebhooks();
        var app = builder.Build();
        app.MapGet("/", (IOptions<LocalChatOptions> chat) => Results.Redirect(chat.Value.Enabled ? LocalChatRoutes.Path : DashboardAddress.Path));
        app.MapHealth();
        app.MapLocalChat();
        app.MapSlack();
        app.MapMicrosoftTeams();
        app.MapDashboard();
        app.MapApi();
        app.MapCalendars();
        app.Lifetime.ApplicationStarted.Register(() => StartUp.Announce(app, WhatIsSent.Of(app.Services.GetRequiredService<IOptions<IntelligenceOptions>>().Value)));
        return app;
    }

    /// <summary>Brings the database up to date, and gives an empty one something to begin with.</summary>
    public static async Task PrepareAsync(WebApplication app, CancellationToken cancellation)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StandupBotDb>().Database.MigrateAsync(cancellation);
        await scope.ServiceProvider.GetRequiredService<FirstCompany>().FoundAsync(cancellation);
    }
}

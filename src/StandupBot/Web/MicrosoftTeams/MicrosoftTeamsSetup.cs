using Microsoft.Extensions.Options;
using StandupBot.MicrosoftTeams;
using StandupBot.Web.MicrosoftTeams.Tab;

namespace StandupBot.Web.MicrosoftTeams;

/// <summary>Microsoft Teams, where it is configured. Where it is not, nothing of it exists: no endpoint, no service, no memory.</summary>
internal static partial class MicrosoftTeamsSetup
{
    public static IServiceCollection AddMicrosoftTeams(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration.GetSection(MicrosoftTeamsOptions.Section).GetChildren().FirstOrDefault() is null)
            return services;
        if (!IsConfigured(configuration))
        {
            // Something is set, and it is not enough: say what is missing rather than stay silent.
            services.AddOptions<MicrosoftTeamsOptions>().BindConfiguration(MicrosoftTeamsOptions.Section).ValidateOnStart();
            return services.AddSingleton<IValidateOptions<MicrosoftTeamsOptions>, MicrosoftTeamsOptionsCheck>();
        }

        services.AddMicrosoftTeamsAdapter().AddSingleton<IValidateOptions<MicrosoftTeamsOptions>, AnonymousCheck>();
        services.AddSingleton<StoredConversations>().AddSingleton<IConversations>(p => p.GetRequiredService<StoredConversations>());
        services.AddSingleton<RosterBell>().AddSingleton<IRosterBell>(p => p.GetRequiredService<RosterBell>());
        services.AddSingleton<RosterReader>().AddHostedService<RosterService>();
        services.AddSingleton<TabSignIn>().AddSingleton<MicrosoftTeamsDoctor>();
        return services;
    }

    public static void MapMicrosoftTeams(this WebApplication app)
    {
        if (!IsConfigured(app.Configuration))
            return;
        app.MapPost("/api/messages", MessagesEndpoint.ReceiveAsync).ExcludeFromDescription();
        TabRoutes.Map(app);
        if (app.Configuration.GetSection(MicrosoftTeamsOptions.Section).GetValue<bool>(nameof(MicrosoftTeamsOptions.Anonymous)))
            app.Lifetime.ApplicationStarted.Register(() => Watch(app));
    }

    private static bool IsConfigured(IConfiguration configuration) =>
        (configuration.GetSection(MicrosoftTeamsOptions.Section).Get<MicrosoftTeamsOptions>() ?? new()).IsConfigured;

    /// <summary>Whatever the settings said: when an address turns out to be open, the host stops at once.</summary>
    private static void Watch(WebApplication app)
    {
        Anonymous(app.Logger, AnonymousMode.Warning);
        if (AnonymousMode.Refusal(app.Urls) is not { } refusal)
            return;
        Refused(app.Logger, refusal);
        app.Lifetime.StopApplication();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Warning}")]
    private static partial void Anonymous(ILogger logger, string warning);

    [LoggerMessage(Level = LogLevel.Critical, Message = "{Refusal}")]
    private static partial void Refused(ILogger logger, string refusal);
}

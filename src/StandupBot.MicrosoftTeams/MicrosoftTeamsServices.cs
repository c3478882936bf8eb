using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StandupBot.Core.Chat;
using StandupBot.MicrosoftTeams.Connector;
using StandupBot.MicrosoftTeams.Receiving;
using StandupBot.MicrosoftTeams.Security;

namespace StandupBot.MicrosoftTeams;

public static class MicrosoftTeamsServices
{
    private const string Keys = "MicrosoftTeams.Keys";
    private const string Calls = "MicrosoftTeams.Connector";

    /// <summary>
    /// The adapter without what it stands on: the host adds <see cref="IInbox"/>, <see cref="IWorkplace"/> and <see cref="IConversations"/> as
    /// singletons, and calls this only where Microsoft Teams is configured.
    /// </summary>
    public static IServiceCollection AddMicrosoftTeamsAdapter(this IServiceCollection services)
    {
        services.AddOptions<MicrosoftTeamsOptions>().BindConfiguration(MicrosoftTeamsOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<MicrosoftTeamsOptions>, MicrosoftTeamsOptionsCheck>();
        services.TryAddSingleton(TimeProvider.System);
        // Nobody may send us, or our token, to another address than the one that was meant.
        foreach (var client in (string[])[Keys, Calls, EntraTokens.Client])
            services.AddHttpClient(client).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
                .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        return services.AddReceiving().AddSending();
    }

    private static IServiceCollection AddReceiving(this IServiceCollection services)
    {
        services.AddSingleton(provider => new SigningKeys(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(Keys), provider.GetRequiredService<IOptions<MicrosoftTeamsOptions>>().Value.Metadata,
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<TokenGate>();
        services.AddSingleton<TeamsPeople>();
        services.AddSingleton<MicrosoftTeamsRoster>();
        services.AddSingleton<CardSender>();
        services.AddSingleton<WorkplaceReceiver>();
        services.AddSingleton<TextReceiver>();
        services.AddSingleton<CardReceiver>();
        services.AddSingleton<DialogReceiver>();
        services.AddSingleton<ActivityRouter>();
        services.AddSingleton(provider => new MicrosoftTeamsReceiver(
            provider.GetRequiredService<TokenGate>(), provider.GetRequiredService<IOptions<MicrosoftTeamsOptions>>(), provider.GetRequiredService<ActivityRouter>(),
            provider.GetRequiredService<ILogger<MicrosoftTeamsReceiver>>()));
        return services;
    }

    private static IServiceCollection AddSending(this IServiceCollection services)
    {
        services.AddSingleton<EntraTokens>();
        services.AddSingleton<IConnectorTokens>(provider => provider.GetRequiredService<IOptions<MicrosoftTeamsOptions>>().Value.Anonymous
            ? new AnonymousTokens()
            : provider.GetRequiredService<EntraTokens>());
        services.AddSingleton<IServiceAllowList, KnownServices>();
        services.AddSingleton(provider => new ConnectorCalls(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(Calls), provider.GetRequiredService<IConnectorTokens>(),
            provider.GetRequiredService<IServiceAllowList>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ConnectorClient>();
        services.AddSingleton<PersonalChats>();
        services.AddSingleton<MicrosoftTeamsPlatform>();
        services.AddSingleton<IChatPlatform>(provider => provider.GetRequiredService<MicrosoftTeamsPlatform>());
        return services;
    }
}

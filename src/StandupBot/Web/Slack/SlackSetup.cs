using Microsoft.Extensions.Options;
using StandupBot.Slack;
using StandupBot.Storage;

namespace StandupBot.Web.Slack;

internal static class SlackSetup
{
    /// <summary>Slack as the settings say it; without settings nothing of it is added or loaded.</summary>
    public static IServiceCollection AddSlack(this IServiceCollection services, IConfiguration configuration)
    {
        if (!SlackHostOptions.IsConfigured(configuration))
            return services;
        services.AddOptions<SlackHostOptions>().BindConfiguration(SlackOptions.Section);
        services.AddOptions<SlackOptions>().BindConfiguration(SlackOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SlackOptions>, SlackSettingsCheck>();
        return services.AddProtection(configuration).AddSlackAdapter()
            .AddSingleton<StoredInstallations>().AddSingleton<StoredErrands>().AddSingleton<StoredNames>().AddSingleton<StoredStates>()
            .AddSingleton<ISlackInstallations, SlackInstallations>().AddSingleton<SlackDirectory>().AddSingleton<ISlackDirectory>(s => s.GetRequiredService<SlackDirectory>())
            .AddSingleton<RosterReader>().AddSingleton<InstallStates>().AddSingleton<InstallApp>().AddSingleton<SlackDoctor>().AddSingleton<SocketCheck>()
            .AddHostedService<SlackErrandService>().AddHostedService<BotTokenStart>().AddSlackSocketMode();
    }
}

using Microsoft.Extensions.DependencyInjection.Extensions;
using StandupBot.Features.Dashboard.Acts;
using StandupBot.Features.Dashboard.Goals;
using StandupBot.Features.Dashboard.Roadblocks;
using StandupBot.Features.Dashboard.Scores;
using StandupBot.Features.Dashboard.Settings;
using StandupBot.Features.Dashboard.SignIn;
using StandupBot.Features.Dashboard.Signals;
using StandupBot.Features.Dashboard.Standups;
using StandupBot.Features.Dashboard.Work;

namespace StandupBot.Features.Dashboard;

/// <summary>What the web pages show and do: a loader a page, one desk for acts, one for signing in.</summary>
internal static class DashboardFeatures
{
    public static IServiceCollection AddDashboardFeatures(this IServiceCollection services)
    {
        services.TryAddSingleton(DashboardAddress.None);
        return services.AddScoped<SignInDesk>().AddScoped<PageAct>().AddSingleton<PageActs>()
            .AddScoped<LatestReports>().AddScoped<AlignmentMapLoader>().AddScoped<GoalPageLoader>()
            .AddScoped<RunCounts>().AddScoped<ChannelLabels>().AddScoped<AnswerCards>()
            .AddScoped<StandupListLoader>().AddScoped<RunListLoader>().AddScoped<RunPageLoader>().AddScoped<HistoryLoader>().AddScoped<ParticipationLoader>()
            .AddScoped<SettingsOverviewLoader>().AddScoped<TeamSettingsLoader>().AddScoped<SignalTuningLoader>()
            .AddScoped<SignalBoardLoader>().AddScoped<ScorePageLoader>().AddScoped<ComponentFacts>()
            .AddScoped<WorkMapLoader>().AddScoped<RoadblockBoardLoader>();
    }
}

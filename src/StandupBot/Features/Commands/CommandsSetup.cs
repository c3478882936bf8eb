using StandupBot.Features.Goals;
using StandupBot.Features.Help;
using StandupBot.Features.Inbox;
using StandupBot.Features.Outside;
using StandupBot.Features.Roadblocks;
using StandupBot.Features.Signals.Commands;
using StandupBot.Features.Standups.Commands;
using StandupBot.Features.Undo;

namespace StandupBot.Features.Commands;

/// <summary>All that people do: each group of verbs, each button, each form has its line here.</summary>
internal static class CommandsSetup
{
    public static IServiceCollection AddCommands(this IServiceCollection services) => services
        .AddScoped<CommandHandler>().AddScoped<CallLoader>().AddScoped<VerbRegister>().AddScoped<Replies>()
        .AddScoped<UndoDesk>().AddScoped<TakeBack>().AddScoped<GoalLines>().AddScoped<StandupChoice>().AddScoped<OpenSignals>()
        .AddGoalVerbs().AddOtherVerbs().AddStandupVerbs()
        .AddActions<RunCommand>()
        .AddForms<CommandFormHandler>().AddForms<EditGoal>();

    private static IServiceCollection AddGoalVerbs(this IServiceCollection services) => services
        .AddVerbs<GoalViews>().AddVerbs<ShowGoal>().AddVerbs<AddGoal>().AddVerbs<ReportGoal>().AddVerbs<GoalLifecycle>()
        .AddVerbs<ChangeGoal>().AddVerbs<EditGoal>().AddVerbs<UndoVerbs>();

    private static IServiceCollection AddOtherVerbs(this IServiceCollection services) => services
        .AddVerbs<HelpVerbs>();

    private static IServiceCollection AddStandupVerbs(this IServiceCollection services) => services
        .AddVerbs<StartNow>().AddVerbs<SkipRun>().AddVerbs<GoAway>().AddVerbs<StandupStatus>().AddVerbs<StandupHistory>()
        .AddVerbs<SetZone>().AddVerbs<TeamMembers>().AddVerbs<StandupPausing>();

    private static IServiceCollection AddVerbs<T>(this IServiceCollection services) where T : class, IVerbs => services.Also<IVerbs, T>();

    private static IServiceCollection AddActions<T>(this IServiceCollection services) where T : class, IActionHandler => services.Also<IActionHandler, T>();

    private static IServiceCollection AddForms<T>(this IServiceCollection services) where T : class, IFormHandler => services.Also<IFormHandler, T>();

    /// <summary>One object an event, whatever it is asked for as.</summary>
    private static IServiceCollection Also<TService, T>(this IServiceCollection services) where TService : class where T : class, TService
    {
        if (!services.Any(s => s.ServiceType == typeof(T)))
            services.AddScoped<T>();
        return services.AddScoped<TService>(p => p.GetRequiredService<T>());
    }
}

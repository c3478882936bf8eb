using StandupBot.Features.Answers;
using StandupBot.Features.Calendars;
using StandupBot.Features.Dashboard.SignIn;
using StandupBot.Features.DataExport;
using StandupBot.Features.Goals;
using StandupBot.Features.Help;
using StandupBot.Features.Home;
using StandupBot.Features.Inbox;
using StandupBot.Features.Outside;
using StandupBot.Features.Privacy;
using StandupBot.Features.Roadblocks;
using StandupBot.Features.Signals.Commands;
using StandupBot.Features.Standups.Commands;
using StandupBot.Features.Taps;
using StandupBot.Features.Tokens;
using StandupBot.Features.Undo;
using StandupBot.Features.Webhooks;

namespace StandupBot.Features.Commands;

/// <summary>All that people do: each group of verbs, each family of buttons, each form has its line here.</summary>
internal static class CommandsSetup
{
    public static IServiceCollection AddCommands(this IServiceCollection services) => services
        .AddScoped<CommandHandler>().AddScoped<CallLoader>().AddScoped<DaysOfCompany>().AddScoped<VerbRegister>().AddScoped<Replies>().AddScoped<UndoDesk>().AddScoped<TakeBack>()
        .AddScoped<GoalLines>().AddScoped<StandupChoice>().AddScoped<NewStandup>().AddScoped<NewTeam>().AddScoped<ChannelNames>().AddScoped<OpenSignals>().AddScoped<PromiseFix>()
        .AddScoped<CheckInReader>().AddScoped<EarlierAnswers>().AddScoped<AnswerFormLoader>().AddScoped<FormAnswer>().AddScoped<PromptEdit>()
        .AddScoped<HomeHandler>().AddScoped<HomeLoader>().AddScoped<HomeStandups>()
        .AddGoalVerbs().AddOtherVerbs().AddStandupVerbs().AddAllTaps().AddAllForms();

    private static IServiceCollection AddGoalVerbs(this IServiceCollection services) => services
        .AddVerbs<GoalViews>().AddVerbs<ShowGoal>().AddVerbs<AddGoal>().AddVerbs<ReportGoal>().AddVerbs<GoalLifecycle>()
        .AddVerbs<ChangeGoal>().AddVerbs<EditGoal>().AddVerbs<UndoVerbs>().AddVerbs<HelpVerbs>().AddVerbs<DashboardVerb>()
        .AddVerbs<ExportVerbs>().AddVerbs<RetentionVerb>().AddVerbs<WhoSawVerb>().AddVerbs<EraseVerb>();

    private static IServiceCollection AddOtherVerbs(this IServiceCollection services) => services
        .AddVerbs<RoadblockVerbs>().AddVerbs<NeedVerbs>().AddVerbs<OutsideVerbs>().AddVerbs<PromiseVerbs>()
        .AddVerbs<TokenVerbs>().AddVerbs<CalendarVerbs>().AddVerbs<WebhookVerbs>()
        .AddVerbs<SignalVerbs>().AddVerbs<TuneVerb>().AddVerbs<ScoreVerb>().AddVerbs<AuditVerbs>().AddVerbs<RealignVerbs>();

    private static IServiceCollection AddStandupVerbs(this IServiceCollection services) => services
        .AddVerbs<AnswerVerb>().AddVerbs<StartNow>().AddVerbs<SkipRun>().AddVerbs<GoAway>().AddVerbs<StandupStatus>().AddVerbs<StandupHistory>()
        .AddVerbs<SetUpStandup>().AddVerbs<SetZone>().AddVerbs<TeamMembers>().AddVerbs<StandupPausing>();

    private static IServiceCollection AddAllTaps(this IServiceCollection services) => services
        .AddTaps<RunCommand>().AddTaps<TapCommands>().AddTaps<RunTaps>().AddTaps<AnswerForms>().AddTaps<CarryTaps>().AddTaps<LinkTaps>().AddTaps<SuspectTaps>().AddTaps<NeedTaps>()
        .AddTaps<RoadblockTaps>().AddTaps<NeedAnswers>().AddTaps<ThemeTaps>().AddTaps<SignalFix>().AddTaps<GoalConflicts>().AddTaps<WorkTaps>().AddTaps<RealignTaps>();

    private static IServiceCollection AddAllForms(this IServiceCollection services) => services
        .AddForms<CommandFormHandler>().AddForms<EditGoal>().AddForms<AnswerForms>().AddForms<StandupSettingsForm>()
        .AddForms<LinkTaps>().AddForms<ThemeTaps>().AddForms<RealignTaps>();

    private static IServiceCollection AddVerbs<T>(this IServiceCollection services) where T : class, IVerbs => services.Also<IVerbs, T>();

    private static IServiceCollection AddTaps<T>(this IServiceCollection services) where T : class, IActionHandler => services.Also<IActionHandler, T>();

    private static IServiceCollection AddForms<T>(this IServiceCollection services) where T : class, IFormHandler => services.Also<IFormHandler, T>();

    /// <summary>One object an event, whatever it is asked for as.</summary>
    private static IServiceCollection Also<TService, T>(this IServiceCollection services) where TService : class where T : class, TService
    {
        if (!services.Any(s => s.ServiceType == typeof(T)))
            services.AddScoped<T>();
        return services.AddScoped<TService>(p => p.GetRequiredService<T>());
    }
}

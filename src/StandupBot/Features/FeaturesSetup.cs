using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Prefaces;
using StandupBot.Core.Text.Linking;
using StandupBot.Core.Text.Replies;
using StandupBot.Delivery;
using StandupBot.Features.Answers;
using StandupBot.Features.Calendars;
using StandupBot.Features.Commands;
using StandupBot.Features.Companies;
using StandupBot.Features.Dashboard;
using StandupBot.Features.DataExport;
using StandupBot.Features.Digests;
using StandupBot.Features.Directory;
using StandupBot.Features.GoalImport;
using StandupBot.Features.Goals;
using StandupBot.Features.Inbox;
using StandupBot.Features.Outside;
using StandupBot.Features.Privacy;
using StandupBot.Features.Roadblocks;
using StandupBot.Features.Signals;
using StandupBot.Features.Standups;
using StandupBot.Features.Tokens;
using StandupBot.Features.Webhooks;

namespace StandupBot.Features;

/// <summary>Every handler, by the folder that it stands in.</summary>
internal static class FeaturesSetup
{
    public static IServiceCollection AddFeatures(this IServiceCollection services) => services
        .AddSingleton<IInbox, Inbox.Inbox>().AddScoped<InboundRouter>().AddScoped<UnitOfWork>().AddSingleton(typeof(Known<>)).AddScoped<IUnreachable, Unreachable>()
        .AddAnswers().AddStandups().AddSignals().AddDesks().AddCommands().AddDashboardFeatures().AddData();

    private static IServiceCollection AddData(this IServiceCollection services) => services
        .AddScoped<AccessLog>().AddScoped<EraseDesk>().AddScoped<Eraser>().AddScoped<KeepToRetention>().AddScoped<ReadableExport>().AddScoped<ImportGoals>();

    private static IServiceCollection AddAnswers(this IServiceCollection services) => services
        .AddSingleton<IGoalLinker, LexicalLinker>().AddSingleton<IReplyCutter, RuleCutter>().AddSingleton<IDigestPreface, NoPreface>().AddSingleton<GoalCatalogues>()
        .AddScoped<AnswerStandup>().AddScoped<TextHandler>().AddScoped<ReplyReader>().AddScoped<RunFinder>()
        .AddScoped<CheckInRecorder>().AddScoped<RoadblockRecorder>().AddScoped<MentionRecorder>().AddScoped<AnswerMessages>().AddScoped<ConfirmationLoader>();

    private static IServiceCollection AddStandups(this IServiceCollection services) => services
        .AddScoped<AdvanceStandup>().AddScoped<StandupLoader>().AddScoped<RunOpener>().AddScoped<RunKeeper>().AddScoped<StandupMessages>()
        .AddScoped<StandupDesk>().AddScoped<SummaryLoader>().AddScoped<SummarySignals>().AddScoped<SummaryRoadblocks>().AddScoped<PromptLoader>()
        .AddScoped<RunOutcomes>().AddScoped<TeamDays>().AddScoped<DaysOff>().AddScoped<People>().AddScoped<GoalBook>();

    private static IServiceCollection AddSignals(this IServiceCollection services) => services
        .AddSignalOptions().AddScoped<ThresholdPreview>()
        .AddScoped<AdvanceCompany>().AddScoped<FirstCompany>().AddScoped<CompanyDayReader>().AddScoped<EvaluateCompany>().AddScoped<SendDigest>()
        .AddScoped<SnapshotLoader>().AddScoped<GoalFacts>().AddScoped<WorkFacts>().AddScoped<OutsideFacts>()
        .AddScoped<SignalStore>().AddScoped<SignalPushes>().AddScoped<PrivateQuestions>()
        .AddScoped<DigestFactsLoader>().AddScoped<Decisions>().AddScoped<TeamNews>().AddScoped<EndedSubjects>().AddScoped<ResolvedBy>().AddScoped<AddHolidays>().AddScoped<SignalNewsReader>().AddScoped<ScoreNewsReader>().AddScoped<LongForms>().AddScoped<SignalDesk>();

    private static IServiceCollection AddDesks(this IServiceCollection services) => services
        .AddSingleton<IWorkplace, Workplace>().AddScoped<WorkplaceDesk>().AddScoped<DirectoryDesk>().AddScoped<GoalDesk>().AddScoped<RoadblockDesk>().AddScoped<NeedAsker>().AddScoped<OutsideDesk>().AddScoped<TokenDesk>().AddScoped<TokenGate>()
        .AddScoped<CalendarFeed>().AddScoped<WebhookDesk>().AddSingleton<WebhookRule>(address => address.Scheme == Uri.UriSchemeHttps ? null : "Events are sent over https only; give an address that begins with https://.").AddSingleton(new HostAddress(() => null));
}

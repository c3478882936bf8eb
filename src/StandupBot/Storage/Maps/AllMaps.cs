using Microsoft.EntityFrameworkCore;

namespace StandupBot.Storage.Maps;

/// <summary>
/// Every map by name. Looking for them would load each type of the assembly at start, the pages' components and every state machine with them,
/// and a host would hold them for good.
/// </summary>
internal static class AllMaps
{
    public static ModelBuilder ApplyAllMaps(this ModelBuilder model) =>
        model.ApplyConfiguration(new AbsenceMap()).ApplyConfiguration(new AccessMap()).ApplyConfiguration(new AccessTokenMap()).ApplyConfiguration(new AskedMap())
            .ApplyConfiguration(new BusinessMeasureMap()).ApplyConfiguration(new ChannelMap()).ApplyConfiguration(new CheckInMap()).ApplyConfiguration(new CommitmentMap())
            .ApplyConfiguration(new CompanyMap()).ApplyConfiguration(new DashboardLinkMap()).ApplyConfiguration(new DashboardSessionMap()).ApplyConfiguration(new DeclaredConflictMap())
            .ApplyConfiguration(new DependencyMap()).ApplyConfiguration(new HandledEventMap()).ApplyConfiguration(new HolidayMap()).ApplyConfiguration(new InstallationMap())
            .ApplyConfiguration(new IntakeMap()).ApplyConfiguration(new ItemMap()).ApplyConfiguration(new LinkLessonMap()).ApplyConfiguration(new LocalMessageMap())
            .ApplyConfiguration(new MemberMap()).ApplyConfiguration(new MentionMap()).ApplyConfiguration(new MentionTriageMap()).ApplyConfiguration(new MicrosoftTeamsConversationMap())
            .ApplyConfiguration(new ObjectiveEditMap()).ApplyConfiguration(new ObjectiveMap()).ApplyConfiguration(new ObjectiveReportMap()).ApplyConfiguration(new OutboxMap())
            .ApplyConfiguration(new RoadblockMap()).ApplyConfiguration(new RoadblockStepMap()).ApplyConfiguration(new RunMap()).ApplyConfiguration(new SameWorkAnswerMap())
            .ApplyConfiguration(new ScoreMap()).ApplyConfiguration(new SignalLogMap()).ApplyConfiguration(new SignalMap()).ApplyConfiguration(new SlackErrandMap())
            .ApplyConfiguration(new SlackInstallationMap()).ApplyConfiguration(new StandupMap()).ApplyConfiguration(new TeamMap()).ApplyConfiguration(new UndoEntryMap())
            .ApplyConfiguration(new WebhookMap());
}

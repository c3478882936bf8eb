using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Core.Delivery;
using StandupBot.Core.External;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Standups;
using StandupBot.Core.Text.Linking;
using StandupBot.Storage.Maps;
using StandupBot.Storage.Rows;

namespace StandupBot.Storage;

/// <summary>
/// Everything that is kept. Rows of a company are seen only while <see cref="Tenant"/> names it (behaviour 53): with no tenant
/// set a query finds nothing. Work that spans companies (pump, timetable) says so with <c>IgnoreQueryFilters</c>.
/// </summary>
public abstract class StandupBotDb : DbContext, IDataProtectionKeyContext
{
    /// <summary>A unit is saved once, and only then is looked for what changed: not at every row that is asked for by name.</summary>
#pragma warning disable MA0056 // No context of ours overrides it, and a pooled one keeps only what its constructor set.
    protected StandupBotDb(DbContextOptions options) : base(options) => ChangeTracker.AutoDetectChangesEnabled = false;
#pragma warning restore MA0056

    /// <summary>The company whose rows are visible.</summary>
    public string? Tenant { get; set; }

    public DbSet<Company> Companies => Set<Company>();
    public DbSet<AccessToken> AccessTokens => Set<AccessToken>();
    public DbSet<WebhookRow> Webhooks => Set<WebhookRow>();
    public DbSet<Installation> Installations => Set<Installation>();
    public DbSet<ChannelRow> Channels => Set<ChannelRow>();
    public DbSet<Member> Members => Set<Member>();
    public DbSet<Team> Teams => Set<Team>();
    public DbSet<Holiday> Holidays => Set<Holiday>();
    public DbSet<Absence> Absences => Set<Absence>();
    public DbSet<Standup> Standups => Set<Standup>();
    public DbSet<Run> Runs => Set<Run>();
    public DbSet<CheckIn> CheckIns => Set<CheckIn>();
    public DbSet<Item> Items => Set<Item>();
    public DbSet<SameWorkAnswer> SameWorkAnswers => Set<SameWorkAnswer>();
    public DbSet<Objective> Objectives => Set<Objective>();
    public DbSet<ObjectiveEdit> ObjectiveEdits => Set<ObjectiveEdit>();
    public DbSet<ObjectiveReport> ObjectiveReports => Set<ObjectiveReport>();
    public DbSet<DeclaredConflict> Conflicts => Set<DeclaredConflict>();
    public DbSet<Roadblock> Roadblocks => Set<Roadblock>();
    public DbSet<RoadblockStep> RoadblockSteps => Set<RoadblockStep>();
    public DbSet<Dependency> Dependencies => Set<Dependency>();
    public DbSet<Commitment> Commitments => Set<Commitment>();
    public DbSet<Mention> Mentions => Set<Mention>();
    public DbSet<MentionTriage> MentionTriages => Set<MentionTriage>();
    public DbSet<BusinessMeasure> BusinessMeasures => Set<BusinessMeasure>();
    public DbSet<LinkLesson> LinkLessons => Set<LinkLesson>();
    public DbSet<UndoEntry> UndoEntries => Set<UndoEntry>();
    public DbSet<SignalRow> Signals => Set<SignalRow>();
    public DbSet<SignalLogRow> SignalLog => Set<SignalLogRow>();
    public DbSet<AskedRow> Asked => Set<AskedRow>();
    public DbSet<ScoreRow> Scores => Set<ScoreRow>();
    public DbSet<AccessRow> AccessLog => Set<AccessRow>();
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();
    public DbSet<LocalMessageRow> LocalMessages => Set<LocalMessageRow>();
    public DbSet<SlackInstallationRow> SlackInstallations => Set<SlackInstallationRow>();
    public DbSet<SlackErrandRow> SlackErrands => Set<SlackErrandRow>();
    public DbSet<MicrosoftTeamsConversationRow> MicrosoftTeamsConversations => Set<MicrosoftTeamsConversationRow>();
    public DbSet<IntakeRow> Intake => Set<IntakeRow>();
    public DbSet<DashboardLinkRow> DashboardLinks => Set<DashboardLinkRow>();
    public DbSet<DashboardSessionRow> DashboardSessions => Set<DashboardSessionRow>();
    public DbSet<HandledEvent> HandledEvents => Set<HandledEvent>();

    /// <summary>What protects tokens at rest, kept where they are unless Protection:KeyFolder names another place.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyAllMaps();
        modelBuilder.SeparateTenants(this);
        modelBuilder.BoundKeys();
        modelBuilder.GuardAgainstLostUpdates();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.StoreEnumsAsText();

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Settle();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        Settle();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <summary>What changed is looked for once; what is added to it here says so itself.</summary>
    private void Settle()
    {
        ChangeTracker.DetectChanges();
        this.RaiseRevisions();
        this.StampVersions();
    }
}

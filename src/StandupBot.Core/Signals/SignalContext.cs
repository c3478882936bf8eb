using System.Collections.Concurrent;
using StandupBot.Core.Calendars;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals;

/// <summary>
/// What a rule sees: the snapshot, the calendar, the thresholds and the signals that are open, with indexes that are built once for
/// all rules, so that an evaluation costs what the data weighs and no more.
/// </summary>
public sealed class SignalContext
{
    private readonly Dictionary<string, MemberFact> members;
    private readonly Dictionary<string, TeamFact> teams;
    private readonly Dictionary<string, ObjectiveFact> objectives;
    private readonly ILookup<string, TeamFact> teamsOf;
    private readonly ILookup<string, AbsenceFact> absencesOf;
    private readonly Dictionary<string, OpenSignal> open;
    private readonly Lazy<IReadOnlyList<ObjectiveFact>> live;
    private readonly Lazy<WorkIndex> work;
    private readonly Lazy<ILookup<string, RunFact>> runsOfTeam;
    private readonly Lazy<ILookup<string, RunFact>> undelivered;
    private readonly Lazy<ILookup<string, RoadblockFact>> roadblocks;
    private readonly Lazy<ILookup<string, ObjectiveFact>> byOwner;
    private readonly Lazy<ILookup<string?, ObjectiveFact>> liveOfTeam;
    private readonly Lazy<ILookup<string, TriageFact>> triages;
    private readonly Lazy<IReadOnlyList<CommitmentFact>> promises;
    private readonly Lazy<ILookup<(string, string), ConflictFact>> conflicts;
    private readonly ConcurrentDictionary<string, IReadOnlyList<ProgressPoint>> points = new();
    private readonly ConcurrentDictionary<RunFact, IReadOnlySet<string>> asked = new(ReferenceEqualityComparer.Instance);

    public SignalContext(CompanySnapshot snapshot, SignalOptions? options = null, IEnumerable<OpenSignal>? open = null)
    {
        Snapshot = snapshot;
        Options = options ?? new SignalOptions();
        Calendar = new WorkCalendar(snapshot);
        members = snapshot.Members.ToDictionary(member => member.Id);
        teams = snapshot.Teams.ToDictionary(team => team.Id);
        objectives = snapshot.Objectives.ToDictionary(goal => goal.Id);
        teamsOf = snapshot.Teams.SelectMany(team => team.MemberIds, (team, member) => (team, member))
            .ToLookup(pair => pair.member, pair => pair.team);
        absencesOf = snapshot.Absences.ToLookup(absence => absence.MemberId);
        this.open = (open ?? []).ToDictionary(signal => signal.Key);
        Tree = new ObjectiveTree(snapshot.Objectives.Select(goal => KeyValuePair.Create(goal.Id, goal.Terms)));
        live = new(() => [.. snapshot.Objectives.Where(IsLive)]);
        Lookback lookback = new(snapshot, Calendar, Options);
        work = new(() => new WorkIndex(snapshot.Items, lookback));
        runsOfTeam = new(() => snapshot.Runs.Where(lookback.Reaches).ToLookup(run => run.TeamId));
        undelivered = new(() => snapshot.Runs.Where(run => run.Undelivered.Count > 0 && lookback.Reaches(run))
            .SelectMany(run => run.Undelivered, (run, member) => (run, member)).ToLookup(pair => pair.member, pair => pair.run));
        roadblocks = new(() => snapshot.Roadblocks.Where(block => block is { ObjectiveId: not null, ResolvedAt: null }).ToLookup(block => block.ObjectiveId!));
        byOwner = new(() => LiveObjectives.Where(goal => goal.Terms.OwnerId is not null).ToLookup(goal => goal.Terms.OwnerId!));
        liveOfTeam = new(() => LiveObjectives.ToLookup(TeamOf));
        conflicts = new(() => snapshot.Conflicts.ToLookup(said => InOrder(said.A, said.B)));
        promises = new(() => [.. Promise.Live(this)]);
        triages = new(() => snapshot.Triages.ToLookup(said => said.MentionOrTheme));
    }

    public CompanySnapshot Snapshot { get; }
    public SignalOptions Options { get; }
    public WorkCalendar Calendar { get; }
    public ObjectiveTree Tree { get; }
    public DateTimeOffset Now => Snapshot.Now;

    /// <summary>Goals that may raise a signal: active and begun. Drafts, paused, closed and coming goals are silent.</summary>
    public IReadOnlyList<ObjectiveFact> LiveObjectives => live.Value;

    /// <summary>The open, acknowledged or snoozed signal of a key; null when there is none.</summary>
    public OpenSignal? Open(string signal, params IEnumerable<string> subjects) => open.GetValueOrDefault(Finding.KeyOf(signal, subjects));

    public ObjectiveFact? Objective(string? id) => id is null ? null : objectives.GetValueOrDefault(id);

    public TeamFact? Team(string? id) => id is null ? null : teams.GetValueOrDefault(id);

    public MemberFact? Member(string? id) => id is null ? null : members.GetValueOrDefault(id);

    /// <summary>True for somebody known who has not left.</summary>
    public bool IsHere(string? memberId) => Member(memberId) is { } member && !(member.LeftAt <= Now);

    /// <summary>The name that people know; the id of somebody unknown.</summary>
    public string Name(string? memberId) => Member(memberId)?.Name ?? memberId ?? "nobody";

    public IEnumerable<TeamFact> TeamsOf(string? memberId) => memberId is null ? [] : teamsOf[memberId];

    public IEnumerable<AbsenceFact> AbsencesOf(string memberId) => absencesOf[memberId];

    /// <summary>Work that the longest window reaches; older work is no rule's business.</summary>
    public IEnumerable<ItemFact> Items => TeamsWithWork.SelectMany(team => ItemsOfTeam(team, DateOnly.MinValue));

    /// <summary>Teams to which such work was reported.</summary>
    public IEnumerable<string> TeamsWithWork => work.Value.Teams;

    /// <summary>Live goals of an owner.</summary>
    public IEnumerable<ObjectiveFact> OwnedBy(string memberId) => byOwner.Value[memberId];

    /// <summary>Live goals whose team it is, by <see cref="TeamOf"/>.</summary>
    public IEnumerable<ObjectiveFact> LiveObjectivesOf(string teamId) => liveOfTeam.Value[teamId];

    /// <summary>Promises that bind, see <see cref="Promise.Live"/>.</summary>
    public IReadOnlyList<CommitmentFact> LivePromises => promises.Value;

    /// <summary>What was decided about a mention (by its id) or a theme (by its text), in the order of the snapshot.</summary>
    public IEnumerable<TriageFact> TriagesOf(string mentionOrTheme) => triages.Value[mentionOrTheme];

    /// <summary>What was said on two goals that conflict, whichever way round it named them.</summary>
    public IEnumerable<ConflictFact> ConflictsOf(string a, string b) => conflicts.Value[InOrder(a, b)];

    private static (string, string) InOrder(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);

    /// <summary>The progress of a goal under the plan in force, read once for all rules.</summary>
    public IReadOnlyList<ProgressPoint> PointsOf(ObjectiveFact goal) => points.GetOrAdd(goal.Id, _ => goal.PointsUnderPlan(Calendar.Company));

    /// <summary>Those whose prompt for a run arrived and who were not away on its day.</summary>
    public IReadOnlySet<string> Asked(RunFact run) => asked.GetOrAdd(run, _ => PersonRuns.Asked(run, this));

    /// <summary>Items linked to this very goal, from a date on.</summary>
    public IEnumerable<ItemFact> ItemsOn(string objectiveId, DateOnly from) => work.Value.On(objectiveId).Since(from);

    public IEnumerable<ItemFact> ItemsOfTeam(string teamId, DateOnly from) => work.Value.OfTeam(teamId).Since(from);

    public IEnumerable<ItemFact> ItemsOfMember(string memberId, DateOnly from) => work.Value.OfMember(memberId).Since(from);

    public IEnumerable<RunFact> RunsOfTeam(string teamId) => runsOfTeam.Value[teamId];

    /// <summary>Runs whose prompt did not reach a member.</summary>
    public IEnumerable<RunFact> UndeliveredTo(string memberId) => undelivered.Value[memberId];

    public IEnumerable<RoadblockFact> OpenRoadblocksOn(string objectiveId) => roadblocks.Value[objectiveId];

    public bool IsLive(ObjectiveFact goal) =>
        goal.Terms.Status == ObjectiveStatus.Active && !(goal.Terms.Start > Calendar.Company.Today);

    /// <summary>The team that answers for a goal: its own, else the one that its owner leads, else the owner's first.</summary>
    public TeamFact? ResponsibleTeam(ObjectiveFact goal) => Team(goal.Terms.TeamId)
        ?? TeamsOf(goal.Terms.OwnerId).OrderByDescending(team => team.LeadId == goal.Terms.OwnerId).FirstOrDefault();

    /// <summary>The team whose channel may speak of a goal; null for a top-level goal, which is the company's.</summary>
    public string? TeamOf(ObjectiveFact goal) => ObjectiveTree.IsTopLevel(goal.Terms) ? null : ResponsibleTeam(goal)?.Id;

    /// <summary>True for work on a goal that is unknown, or that was dropped, closed or not begun when the work was reported.</summary>
    public bool IsDisconnected(ItemFact item)
    {
        if (Objective(item.ObjectiveId) is not { } goal)
            return true;
        var then = goal.TermsAt(item.At);
        return then.Status is ObjectiveStatus.Closed or ObjectiveStatus.Dropped || then.Start > item.Date;
    }

    /// <summary>The goal's time, in working days of the company; null without a due date.</summary>
    public TimeFrame? TimeFrame(ObjectiveFact goal) => Objectives.TimeFrame.Of(goal.Terms, goal.CreatedAt, Calendar.Company);

    /// <summary>True when the goal is due in fewer working days than that, or overdue.</summary>
    public bool IsDueWithin(ObjectiveFact? goal, int days) => goal?.Terms.Due is { } due && Calendar.Company.Until(due) < days;

    /// <summary>
    /// People to tell, in the given order: each once, as the first thing named, without those who are unknown or left. When nobody
    /// remains the company's owner is told, so that no signal falls on the floor.
    /// </summary>
    public IReadOnlyList<Told> Tell(params IEnumerable<(string? MemberId, Audience As)> people)
    {
        Told[] told = [.. people.Where(person => IsHere(person.MemberId)).DistinctBy(person => person.MemberId)
            .Select(person => new Told(person.MemberId!, person.As))];
        return told.Length > 0 ? told : [new Told(Snapshot.Company.OwnerId, Audience.CompanyOwner)];
    }

    public static (string? MemberId, Audience As) OwnerOf(ObjectiveFact? goal) => (goal?.Terms.OwnerId, Audience.ObjectiveOwner);

    public (string? MemberId, Audience As) ParentOwnerOf(ObjectiveFact goal) =>
        (Objective(goal.Terms.ParentId)?.Terms.OwnerId, Audience.ParentOwner);

    public static (string? MemberId, Audience As) LeadOf(TeamFact? team) => (team?.LeadId, Audience.TeamLead);

    public (string? MemberId, Audience As) CompanyOwner => (Snapshot.Company.OwnerId, Audience.CompanyOwner);
}

using StandupBot.Core.Objectives;

namespace StandupBot.Core.Signals.Snapshot;

/// <summary>
/// Everything the rules may look at, frozen at one instant: a rule is a function of this and of nothing else.
/// Work and answers reach back 21 working days at least (W20 and a spare day); goals, roadblocks, dependencies, commitments and
/// mentions are there whole while they are open, and for the same time after they ended.
/// </summary>
public sealed record CompanySnapshot
{
    /// <summary>The instant of the evaluation, in UTC.</summary>
    public required DateTimeOffset Now { get; init; }

    public required CompanyFact Company { get; init; }
    public required IReadOnlyList<MemberFact> Members { get; init; }
    public required IReadOnlyList<TeamFact> Teams { get; init; }
    public IReadOnlyList<HolidayFact> Holidays { get; init; } = [];
    public IReadOnlyList<AbsenceFact> Absences { get; init; } = [];
    public IReadOnlyList<ObjectiveFact> Objectives { get; init; } = [];
    public IReadOnlyList<RunFact> Runs { get; init; } = [];
    public IReadOnlyList<ItemFact> Items { get; init; } = [];
    public IReadOnlyList<PullFact> Pulls { get; init; } = [];
    public IReadOnlyList<RoadblockFact> Roadblocks { get; init; } = [];
    public IReadOnlyList<DependencyFact> Dependencies { get; init; } = [];
    public IReadOnlyList<CommitmentFact> Commitments { get; init; } = [];
    public IReadOnlyList<MentionFact> Mentions { get; init; } = [];
    public IReadOnlyList<TriageFact> Triages { get; init; } = [];
    public IReadOnlyList<SameWorkFact> SameWork { get; init; } = [];
    public IReadOnlyList<ConflictFact> Conflicts { get; init; } = [];
}

/// <summary>The company itself.</summary>
public sealed record CompanyFact(string Id, string Name, string OwnerId, string TimeZone);

/// <summary>A member, past members included: history names them.</summary>
public sealed record MemberFact(
    string Id, string Name, Companies.MemberRole Role, string TimeZone, DateTimeOffset JoinedAt, DateTimeOffset? LeftAt);

/// <summary>A team with its present members. FirstRun is the local date of its first run ever, null before it.</summary>
public sealed record TeamFact(
    string Id, string Name, string LeadId, IReadOnlyList<string> MemberIds, string TimeZone,
    IReadOnlySet<DayOfWeek> Workdays, bool HasStandup, DateOnly? FirstRun);

/// <summary>A day off for one team, or for all when TeamId is null.</summary>
public sealed record HolidayFact(string? TeamId, DateOnly Date);

/// <summary>One member away, first and last day included.</summary>
public sealed record AbsenceFact(string MemberId, DateOnly From, DateOnly To, string? DelegateId);

/// <summary>A goal with its whole history of edits and goal check-ins, both oldest first.</summary>
public sealed record ObjectiveFact
{
    public required string Id { get; init; }

    /// <summary>What people type, such as "G12".</summary>
    public required string Handle { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
    public required string CreatedBy { get; init; }
    public required ObjectiveTerms Terms { get; init; }
    public IReadOnlyList<ObjectiveChange> Changes { get; init; } = [];
    public IReadOnlyList<GoalCheckIn> CheckIns { get; init; } = [];
}

/// <summary>One run of a stand-up, with who was asked and who answered. Delivered: those whose prompt arrived.</summary>
public sealed record RunFact
{
    public required string StandupId { get; init; }
    public required string TeamId { get; init; }
    public required DateOnly Date { get; init; }
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Null while the run is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    public required IReadOnlyList<string> Expected { get; init; }
    public required IReadOnlyList<string> Answered { get; init; }
    public IReadOnlyList<string> Absent { get; init; } = [];
    public IReadOnlyList<string> Undelivered { get; init; } = [];
}

/// <summary>One line of work. Ref is "standup/date/member/index", index from 0.</summary>
public sealed record ItemFact
{
    public required string Ref { get; init; }
    public required string StandupId { get; init; }
    public required string TeamId { get; init; }
    public required string MemberId { get; init; }

    /// <summary>The local date of the run.</summary>
    public required DateOnly Date { get; init; }

    public required DateTimeOffset At { get; init; }
    public required string Text { get; init; }
    public required Standups.ItemLink Link { get; init; }

    /// <summary>Set when Link is Linked; may name a goal that is closed, dropped or unknown.</summary>
    public string? ObjectiveId { get; init; }

    public required Standups.ItemState State { get; init; }

    /// <summary>A ticket number or URL, as typed.</summary>
    public string? Ticket { get; init; }
}

/// <summary>A member said in a check-in that these goals pull on them at once.</summary>
public sealed record PullFact(string MemberId, DateOnly Date, DateTimeOffset At, IReadOnlyList<string> ObjectiveIds);

/// <summary>A roadblock with its whole life, oldest first.</summary>
public sealed record RoadblockFact
{
    public required string Id { get; init; }
    public required string TeamId { get; init; }
    public required string ReporterId { get; init; }
    public required DateTimeOffset RaisedAt { get; init; }
    public required string Text { get; init; }
    public required Roadblocks.RoadblockKind Kind { get; init; }

    /// <summary>Who is to unblock it now; null when nobody is.</summary>
    public string? UnblockerId { get; init; }

    public string? ObjectiveId { get; init; }
    public DateTimeOffset? ResolvedAt { get; init; }
    public IReadOnlyList<Roadblocks.RoadblockEvent> Events { get; init; } = [];
}

/// <summary>Team FromTeamId needs something of a team or a member. Answer is null until somebody answers.</summary>
public sealed record DependencyFact(
    string Id, string FromTeamId, string? ToTeamId, string? ToMemberId, string Text, string? ObjectiveId, string By,
    DateTimeOffset At, DependencyAnswerFact? Answer);

/// <summary>How a dependency was answered: accept with a date, decline with a reason, or withdraw.</summary>
public sealed record DependencyAnswerFact(DateTimeOffset At, string By, string Action, DateOnly? Date, string? Reason);

/// <summary>A promise to somebody outside. Due is the date in force after any renegotiation.</summary>
public sealed record CommitmentFact(
    string Id, string Customer, string What, DateOnly Due, string OwnerId, string? ObjectiveId, DateTimeOffset At,
    External.CommitmentState State, DateTimeOffset? ChangedAt);

/// <summary>Something heard from a customer or the market.</summary>
public sealed record MentionFact(
    string Id, string By, DateTimeOffset At, string Text, string? Account, string Theme, External.MentionKind Kind);

/// <summary>What was decided about a mention (by id) or a whole theme (by its exact text).</summary>
/// <param name="Action">"link" or "dismiss".</param>
public sealed record TriageFact(string MentionOrTheme, string Action, string? ObjectiveId, string? Reason, DateTimeOffset At, string By);

/// <summary>One answer to "is this the same work?".</summary>
/// <param name="Answer">"pairing", "duplicate" or "different".</param>
public sealed record SameWorkFact(string A, string B, string Answer, string By, DateTimeOffset At);

/// <summary>Two goals declared conflicting; Wins names the one that goes first once that is settled.</summary>
public sealed record ConflictFact(string A, string B, string? Wins, string? Reason, string By, DateTimeOffset At);

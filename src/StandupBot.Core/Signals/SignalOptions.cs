namespace StandupBot.Core.Signals;

/// <summary>
/// Every threshold of every signal. Days are working days, shares and points are percentages unless a name says otherwise.
/// </summary>
public sealed record SignalOptions
{
    public OwnerlessOptions S1 { get; init; } = new();
    public OrphanOptions S2 { get; init; } = new();
    public UnsupportedOptions S3 { get; init; } = new();
    public StaleOptions S4 { get; init; } = new();
    public StalledOptions S5 { get; init; } = new();
    public UnlinkedWorkOptions S6 { get; init; } = new();
    public StarvedOptions S7 { get; init; } = new();
    public ConflictOptions S8 { get; init; } = new();
    public RoadblockOptions S9 { get; init; } = new();
    public DependencyOptions S10 { get; init; } = new();
    public RedundantWorkOptions S11 { get; init; } = new();
    public ContradictionOptions S12 { get; init; } = new();
    public DeadlineOptions S13 { get; init; } = new();
    public ConfidenceOptions S14 { get; init; } = new();
    public DriftOptions S15 { get; init; } = new();
    public ParticipationOptions S16 { get; init; } = new();
    public ThemeOptions S17 { get; init; } = new();
    public PromiseOptions S18 { get; init; } = new();
    public TrustOptions Trust { get; init; } = new();
    public LadderOptions Ladder { get; init; } = new();
}

public sealed record OwnerlessOptions(int OpensAfterDays = 1, int AbsentMoreThanDays = 10);

public sealed record OrphanOptions(int OlderThanDays = 3, int WindowDays = 10, double HighFromShare = 20);

public sealed record UnsupportedOptions(double TimeGone = 10, int DaysGone = 5, int WindowDays = 10);

public sealed record StaleOptions(int DailyDays = 3, int WeeklyDays = 7, int MonthlyDays = 30, int HighFactor = 2);

public sealed record StalledOptions(
    double LessThanPoints = 1, int CheckIns = 3, int Days = 10, double ExpectedRise = 15, double ResolvesAtPoints = 3);

public sealed record UnlinkedWorkOptions(
    double OpensAboveShare = 40, double ResolvesBelowShare = 30, int WindowDays = 10, int TeamItems = 20, int MemberItems = 8,
    int GraceDays = 10);

public sealed record StarvedOptions(int WindowDays = 5, double LowerShare = 50, int Items = 10);

public sealed record ConflictOptions(int HighGoalsMoreThan = 3, int PulledWindowDays = 5, int HighDueWithinDays = 20);

public sealed record RoadblockOptions(
    double UnownedHours = 4, int UrgentDays = 1, int NormalDays = 2, int ExternalDays = 5, int HighFactor = 2, int UnchangedStandups = 2,
    int CriticalDueWithinDays = 10);

public sealed record DependencyOptions(int AcknowledgedWithinDays = 2, int HighDueWithinDays = 10);

public sealed record RedundantWorkOptions(
    int WindowDays = 5, int ContentWords = 5, double Similarity = 0.6, int DifferentSuppressesDays = 20);

public sealed record ContradictionOptions(
    int WindowDays = 3, double PointsApart = 20, double PaceBelow = 0.75, int ExplanationDays = 5, int HighDueWithinDays = 10);

public sealed record DeadlineOptions(
    double TimeGone = 15, int Points = 3, int Days = 10, int SlopePoints = 6, double MediumGap = 5, double HighGap = 20,
    double CriticalAboveGap = 40, double PaceBelow = 0.75);

public sealed record ConfidenceOptions(
    int Drop = 3, int SharedDrop = 2, int Contributors = 2, int WindowDays = 5, int HighDueWithinDays = 10);

public sealed record DriftOptions(int Edits = 2, double CumulativeAbove = 20, double TypoHours = 24);

public sealed record ParticipationOptions(
    double OpensBelowShare = 60, double ResolvesAboveShare = 75, int WindowDays = 5, int Expected = 10, int SilentRuns = 2);

public sealed record ThemeOptions(int Mentions = 3, int People = 2, int WindowDays = 20, int AccountDays = 5);

public sealed record PromiseOptions(int DueWithinDays = 10, int WindowDays = 5, int CriticalDays = 3);

public sealed record TrustOptions(int StaleGoalDays = 20, int AnswerWindowDays = 10, double AnswerShare = 50);

/// <summary>How many working days a signal lies on one step of the ladder before it goes one up. Info never does.</summary>
public sealed record LadderOptions(int LowDays = 5, int MediumDays = 3, int HighDays = 2, int CriticalDays = 1);

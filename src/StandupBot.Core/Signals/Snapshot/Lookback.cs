using StandupBot.Core.Calendars;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Score.Components;

namespace StandupBot.Core.Signals.Snapshot;

/// <summary>
/// How far back the rules and the score look at work: the longest window of the thresholds in force and a spare day. This is the one
/// place that says so; what is older is not loaded, and not seen when it is there.
/// A window of somebody who was away reaches back further in that one's own days, for that one's work and teams alone.
/// </summary>
public sealed class Lookback
{
    /// <summary>A condition may have to be compared with the day before the window.</summary>
    private const int SpareDays = 1;

    /// <summary>Instants are compared with dates: no zone is further from UTC than this.</summary>
    private static readonly TimeSpan ZoneMargin = TimeSpan.FromDays(1);

    private readonly Dictionary<string, DateOnly> members = [];
    private readonly Dictionary<string, DateOnly> teams = [];

    /// <param name="daysBefore">Working days before today on which the rules are to look at it too.</param>
    public Lookback(CompanySnapshot people, WorkCalendar calendar, SignalOptions options, int daysBefore = 0)
    {
        var days = Days(options) + daysBefore;
        From = people.Teams.Select(team => calendar.Team(team.Id).Window(days)).Append(calendar.Company.Window(days)).Min();
        foreach (var member in people.Members.Where(member => member.LeftAt is null))
            if (calendar.Member(member.Id).Window(days) is var from && from < From)
                members[member.Id] = from;
        foreach (var team in people.Teams)
            if (team.MemberIds.Where(members.ContainsKey).Select(member => members[member]).DefaultIfEmpty(From).Min() is var from && from < From)
                teams[team.Id] = from;
    }

    /// <summary>The first date for everybody who was not away for long.</summary>
    public DateOnly From { get; }

    /// <summary>The first date for anybody.</summary>
    public DateOnly Earliest => members.Values.Append(From).Min();

    /// <summary>An instant before everything that happened on <see cref="From"/> or later, in whatever zone.</summary>
    public DateTimeOffset FromInstant => Before(From);

    /// <summary>The same for <see cref="Earliest"/>.</summary>
    public DateTimeOffset EarliestInstant => Before(Earliest);

    /// <summary>Members whose own window begins earlier.</summary>
    public IReadOnlyCollection<string> LongAway => members.Keys;

    /// <summary>Teams of such members.</summary>
    public IReadOnlyCollection<string> TeamsOfLongAway => teams.Keys;

    /// <summary>The first date of the work of a member.</summary>
    public DateOnly OfMember(string memberId) => members.GetValueOrDefault(memberId, From);

    /// <summary>The first date of the runs of a team.</summary>
    public DateOnly OfTeam(string teamId) => teams.GetValueOrDefault(teamId, From);

    /// <summary>True for work that a rule may look at.</summary>
    public bool Reaches(ItemFact item) => item.Date >= From || (members.Count > 0 && item.Date >= OfMember(item.MemberId));

    /// <summary>True for a run that a rule may look at.</summary>
    public bool Reaches(RunFact run) => run.Date >= From || (teams.Count > 0 && run.Date >= OfTeam(run.TeamId));

    /// <summary>
    /// True for a goal that ended before any window began: no rule asks how it fared. Of any other goal the whole history counts, for a
    /// fall of confidence stands until it is made good, and a stretch without progress or a loosened plan is as long as it is.
    /// </summary>
    public bool IsPast(ObjectiveStatus status, DateTimeOffset lastChange) =>
        status is ObjectiveStatus.Closed or ObjectiveStatus.Dropped && lastChange < EarliestInstant;

    private static DateTimeOffset Before(DateOnly date) => new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) - ZoneMargin;

    /// <summary>The longest window in working days, the spare day included.</summary>
    public static int Days(SignalOptions options) => SpareDays + new[]
    {
        options.S2.WindowDays, options.S3.WindowDays, options.S6.WindowDays, options.S7.WindowDays, options.S8.PulledWindowDays,
        options.S11.WindowDays, options.S11.DifferentSuppressesDays, options.S12.WindowDays, options.S12.ExplanationDays,
        options.S14.WindowDays, options.S16.WindowDays, options.S17.WindowDays, options.S18.WindowDays,
        options.Trust.StaleGoalDays, options.Trust.AnswerWindowDays, ComponentWindows.Longest,
    }.Max();
}

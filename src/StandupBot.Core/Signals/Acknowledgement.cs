using StandupBot.Core.Calendars;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals;

/// <summary>Who has to answer a need, in whose working days the time runs, and whether the answer counts as one.</summary>
public static class Acknowledgement
{
    /// <summary>
    /// When the need was answered for good: accepted with a date or declined with a reason by the lead or the named member, or
    /// withdrawn. Null while it was not.
    /// </summary>
    public static DateTimeOffset? AnsweredAt(DependencyFact need, SignalContext context) => need.Answer switch
    {
        { Action: "withdraw" } answer => answer.At,
        { Action: "accept", Date: not null } answer when MayAnswer(answer.By, need, context) => answer.At,
        { Action: "decline" } answer when !string.IsNullOrWhiteSpace(answer.Reason) && MayAnswer(answer.By, need, context) => answer.At,
        _ => null,
    };

    /// <summary>True when the side that is asked has a stand-up; without one it cannot see the need, and that is missing coverage.</summary>
    public static bool IsCovered(DependencyFact need, SignalContext context) => AskedTeams(need, context).Any(team => team.HasStandup);

    /// <summary>The calendar of the side that has to act.</summary>
    public static Workdays Calendar(DependencyFact need, SignalContext context) => need.ToMemberId is { } member
        ? context.Calendar.Member(member)
        : context.Calendar.Team(need.ToTeamId);

    public static IEnumerable<string> Leads(DependencyFact need, SignalContext context) =>
        AskedTeams(need, context).Select(team => team.LeadId).Distinct();

    private static bool MayAnswer(string by, DependencyFact need, SignalContext context) =>
        by == need.ToMemberId || Leads(need, context).Contains(by);

    private static IEnumerable<TeamFact> AskedTeams(DependencyFact need, SignalContext context) => need.ToMemberId is { } member
        ? context.TeamsOf(member)
        : context.Team(need.ToTeamId) is { } team ? [team] : [];
}

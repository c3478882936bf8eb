using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.External;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Signals;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Dashboard.Access;

/// <summary>
/// Who may open which page and do which act: one line each, and each of them the chat's own rule. A page asks here before it shows
/// anything; the handler of the act asks the same rule again.
/// </summary>
public static class DashboardRules
{
    /// <summary>Every page.</summary>
    public static Permission Open(Call call) => call.May.OpenDashboard();

    /// <summary>Goals, narrowed to one team; its stand-ups with their answers, and its settings.</summary>
    public static Permission SeeTeam(Call call, Team team) => call.May.SeeTeam(team);

    /// <summary>Figures of the whole company, what is connected, and what holds for everybody.</summary>
    public static Permission SeeCompany(Call call) => call.May.SeeCompany();

    public static Permission SeeGoal(Call call, Objective goal) => call.May.SeeGoal(goal, call.TeamOf(goal));

    /// <summary>Say how far a goal is.</summary>
    public static Permission CheckIn(Call call, Objective goal) => call.May.ReportOn(goal, call.TeamOf(goal));

    /// <summary>Put a goal under another one.</summary>
    public static Permission Move(Call call, Objective goal) => call.May.ManageGoal(goal, call.TeamOf(goal));

    /// <summary>Change a team's stand-up, and who is asked.</summary>
    public static Permission ManageStandup(Call call, Team team) => call.May.ManageStandup(team);

    /// <summary>See and change when signals open.</summary>
    public static Permission Tune(Call call) => call.May.TuneSignals();

    /// <summary>Say how long words are kept.</summary>
    public static Permission ManageData(Call call) => call.May.ManageData();

    /// <summary>Acknowledge, put off, fix or set aside a signal.</summary>
    public static Permission ActOnSignal(Call call, Finding finding) => call.May.ActOnSignal(finding, call.People.Team(finding.TeamId));

    public static Permission AssignRoadblock(Call call, Roadblock roadblock, Team team) => call.May.AssignRoadblock(roadblock, team);

    public static Permission ResolveRoadblock(Call call, Roadblock roadblock, Team team) => call.May.ResolveRoadblock(roadblock, team);

    /// <summary>Answer what another team needs, or take a need back.</summary>
    public static Permission AnswerNeed(Call call, Dependency need, bool withdraw) => call.May.AnswerDependency(need, call.People.Team(need.ToTeamId), withdraw);

    /// <summary>Say what becomes of a promise to a customer.</summary>
    public static Permission SettlePromise(Call call, Commitment promise) => call.May.ManagePromise(promise, call.People.Teams);
}

using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Objectives;
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

    public static Permission SeeGoal(Call call, Objective goal) => call.May.SeeGoal(goal, call.TeamOf(goal));

    /// <summary>Say how far a goal is.</summary>
    public static Permission CheckIn(Call call, Objective goal) => call.May.ReportOn(goal, call.TeamOf(goal));

    /// <summary>Put a goal under another one.</summary>
    public static Permission Move(Call call, Objective goal) => call.May.ManageGoal(goal, call.TeamOf(goal));

    /// <summary>Change a team's stand-up, and who is asked.</summary>
    public static Permission ManageStandup(Call call, Team team) => call.May.ManageStandup(team);

    /// <summary>See and change when signals open.</summary>
    public static Permission Tune(Call call) => call.May.TuneSignals();

    /// <summary>What is connected, and what holds for everybody.</summary>
    public static Permission SeeCompany(Call call) => call.May.SeeCompany();

    /// <summary>Say how long words are kept.</summary>
    public static Permission ManageData(Call call) => call.May.ManageData();
}

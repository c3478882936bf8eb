using System.Globalization;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Forms;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Standups;
using StandupBot.Features.Commands;
using StandupBot.Features.Dashboard;
using StandupBot.Features.Dashboard.Access;
using StandupBot.Features.Dashboard.Settings;
using StandupBot.Features.Standups;

namespace StandupBot.Web.Dashboard.Pages.Settings;

/// <summary>What is set, and what can be changed of it. Every change is the command or the form of the chat.</summary>
internal static class SettingsRoutes
{
    public const string Path = DashboardAddress.Path + "/settings";
    public const string Signals = Path + "/signals";

    /// <summary>Who is added or taken out.</summary>
    public const string Who = "who";

    public const string Option = "option";
    public const string Value = "value";
    public const string Months = "months";

    public static string Team(string id, string page = "") => $"{Path}/team{page}?id={Uri.EscapeDataString(id)}";

    public static string Standup(string id) => $"{Path}/standup?of={Uri.EscapeDataString(id)}";

    public static string Signal(string id) => $"{Path}/signal?id={id}";

    public static void Map(RouteGroupBuilder pages)
    {
        var settings = pages.MapGroup("/settings");
        settings.MapGet("", (HttpContext http, CancellationToken cancellation) => ShowAsync(http, null, cancellation));
        settings.MapPost("/zone", (HttpContext http, CancellationToken cancellation) =>
            Acting.SubmitAsync(http, FormFields.IdOf("standup", "timezone"), Path, filled => ShowAsync(http, filled, cancellation)));
        settings.MapGet("/retention", (HttpContext http, Visitor visitor, string? months) =>
            DashboardRules.ManageData(visitor.Call) is Permission.Refused no ? Refusals.NotAllowed(http, no) : Page.Of<RetentionPage, RetentionQuestion>(http, SettingsOverviewLoader.Question(visitor.Call, Whole(months))));
        settings.MapPost("/retention", async (HttpContext http, Visitor visitor) =>
        {
            var months = Whole((await http.Request.ReadFormAsync(http.RequestAborted))[Months]);
            if (DashboardRules.ManageData(visitor.Call) is Permission.Refused no)
                return Refusals.NotAllowed(http, no);
            return SettingsOverviewLoader.Question(visitor.Call, months).Months is null ? Refusals.NotHere(http) : await Acting.DoAsync(http, new GoalsCommand.Retain(months), Path);
        });
        MapTeam(settings);
        MapStandup(settings);
        TuningRoutes.Map(settings);
    }

    private static void MapTeam(RouteGroupBuilder settings)
    {
        settings.MapGet("/team", (HttpContext http, TeamSettingsLoader loader, string? id, CancellationToken cancellation) =>
            WithTeamAsync(http, id, DashboardRules.SeeTeam, async team => Page.Of<TeamPage, TeamSettings>(http, await loader.LoadAsync(CallOf(http), team, cancellation))));
        settings.MapPost("/team/add", (HttpContext http, string? id) => ChangeAsync(http, id, (team, who) => new StandupCommand.AddMembers([who], team)));
        settings.MapPost("/team/remove", (HttpContext http, string? id) => ChangeAsync(http, id, (team, who) => new StandupCommand.RemoveMembers([who], team)));
        settings.MapPost("/team/pause", (HttpContext http, string? id) => DoAsync(http, id, team => new StandupCommand.Pause(team)));
        settings.MapPost("/team/resume", (HttpContext http, string? id) => DoAsync(http, id, team => new StandupCommand.Resume(team)));
    }

    private static void MapStandup(RouteGroupBuilder settings)
    {
        settings.MapGet("/standup", (HttpContext http, TeamSettingsLoader loader, string? of, CancellationToken cancellation) =>
            WithStandupAsync(http, of, (standup, team) => FormAsync(http, standup, team, loader, null, cancellation)));
        settings.MapPost("/standup", (HttpContext http, TeamSettingsLoader loader, string? of, CancellationToken cancellation) =>
            WithStandupAsync(http, of, (standup, team) => Acting.SubmitAsync(http, StandupForm.Id, standup.Id, Team(team.Id), filled => FormAsync(http, standup, team, loader, filled, cancellation))));
    }

    private static async Task<IResult> ShowAsync(HttpContext http, FilledForm? filled, CancellationToken cancellation)
    {
        var loaded = await http.RequestServices.GetRequiredService<SettingsOverviewLoader>().LoadAsync(CallOf(http), cancellation);
        return Page.Of<SettingsPage, SettingsView>(http, new SettingsView(loaded, filled), Status(filled));
    }

    private static async Task<IResult> FormAsync(HttpContext http, Standup standup, Team team, TeamSettingsLoader loader, FilledForm? filled, CancellationToken cancellation) =>
        Page.Of<StandupFormPage, StandupFormView>(http, new StandupFormView(standup.Id, team.Id, team.Name, await loader.FormAsync(CallOf(http), standup, team, cancellation), filled), Status(filled));

    private static int Status(FilledForm? filled) => filled is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;

    private static int? Whole(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Task<IResult> DoAsync(HttpContext http, string? teamId, Func<TeamRef, ParsedCommand> command) =>
        WithTeamAsync(http, teamId, DashboardRules.ManageStandup, team => Acting.DoAsync(http, command(new TeamRef(team.Id)), Team(team.Id)));

    /// <summary>With nobody chosen nothing is done.</summary>
    private static Task<IResult> ChangeAsync(HttpContext http, string? teamId, Func<TeamRef, MemberRef, ParsedCommand> command) =>
        WithTeamAsync(http, teamId, DashboardRules.ManageStandup, async team =>
        {
            var who = (await http.Request.ReadFormAsync(http.RequestAborted))[Who].ToString();
            return who.Length == 0 ? Results.LocalRedirect(Team(team.Id)) : await Acting.DoAsync(http, command(new TeamRef(team.Id), new MemberRef(who)), Team(team.Id));
        });

    private static Call CallOf(HttpContext http) => http.RequestServices.GetRequiredService<Visitor>().Call;

    private static async Task<IResult> WithTeamAsync(HttpContext http, string? id, Func<Call, Team, Permission> rule, Func<Team, Task<IResult>> then)
    {
        var call = CallOf(http);
        if (call.People.Team(id) is not { } team)
            return Refusals.NotHere(http);
        return rule(call, team) is Permission.Refused no ? Refusals.NotAllowed(http, no) : await then(team);
    }

    private static async Task<IResult> WithStandupAsync(HttpContext http, string? id, Func<Standup, Team, Task<IResult>> then)
    {
        if (string.IsNullOrEmpty(id) || await http.RequestServices.GetRequiredService<StandupDesk>().FindAsync(id, http.RequestAborted) is not { } standup)
            return Refusals.NotHere(http);
        return await WithTeamAsync(http, standup.TeamId, DashboardRules.ManageStandup, team => then(standup, team));
    }
}

/// <param name="Filled">The form of the time zone as it came back with problems.</param>
public sealed record SettingsView(SettingsOverview Settings, FilledForm? Filled);

public sealed record StandupFormView(string StandupId, string TeamId, string Team, Core.Chat.Form Form, FilledForm? Filled);

using StandupBot.Core.Commands;
using StandupBot.Core.Companies.Access;
using StandupBot.Features.Dashboard;
using StandupBot.Features.Dashboard.Access;
using StandupBot.Features.Dashboard.Signals;

namespace StandupBot.Web.Dashboard.Pages.Signals;

/// <summary>What drifts, and what is done about it.</summary>
internal static class SignalRoutes
{
    public const string Path = DashboardAddress.Path + "/signals";
    public const string Signal = FormFields.Signal;

    public static string Of(string key) => $"{Path}/one?{Signal}={Uri.EscapeDataString(key)}";

    public static void Map(RouteGroupBuilder pages)
    {
        var signals = pages.MapGroup("/signals");
        signals.MapGet("", BoardAsync);
        signals.MapGet("/one", OneAsync);
        signals.MapPost("/acknowledge", (HttpContext http, CancellationToken _) => ActAsync(http, form => new GoalsCommand.AcknowledgeSignal(Typed(form))));
        signals.MapPost("/snooze", (HttpContext http, CancellationToken _) => ActAsync(http, form => new GoalsCommand.SnoozeSignal(Typed(form), DaysOf(form[FormFields.Days]))));
        signals.MapPost("/dismiss", (HttpContext http, Visitor visitor, SignalBoardLoader loader) => SubmitAsync(http, visitor, loader, _ => FormFields.IdOf("goals", "signals dismiss")));
        signals.MapPost("/fix", (HttpContext http, Visitor visitor, SignalBoardLoader loader) => SubmitAsync(http, visitor, loader, page => page.Remedy.Form?.Id));
    }

    private static async Task<IResult> BoardAsync(HttpContext http, Visitor visitor, SignalBoardLoader loader, string? team, string? kind, string? mine, CancellationToken cancellation)
    {
        BoardFilter filter = new(string.IsNullOrEmpty(team) ? null : team, string.IsNullOrEmpty(kind) ? null : kind, mine is not null);
        if (filter.TeamId is not null && visitor.Call.People.Team(filter.TeamId) is not { } wanted)
            return Refusals.NotHere(http);
        if (filter.TeamId is not null && DashboardRules.SeeTeam(visitor.Call, visitor.Call.People.Team(filter.TeamId)!) is Permission.Refused no)
            return Refusals.NotAllowed(http, no);
        return Page.Of<SignalsPage, SignalBoard>(http, await loader.LoadAsync(visitor.Call, filter, cancellation));
    }

    private static async Task<IResult> OneAsync(HttpContext http, Visitor visitor, SignalBoardLoader loader, string? signal, CancellationToken cancellation) =>
        await loader.FindAsync(visitor.Call, signal, cancellation) is { } state
            ? Page.Of<SignalDetailPage, SignalView>(http, new SignalView(SignalRemedies.Page(visitor.Call, state), null, null))
            : Refusals.NotHere(http);

    private static async Task<IResult> ActAsync(HttpContext http, Func<IFormCollection, ParsedCommand> command)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return await Acting.DoAsync(http, command(form), WayBack.PathOf(form[WayBack.Field]));
    }

    /// <summary>A form about one signal. Which form it is, the signal says and not the browser.</summary>
    private static async Task<IResult> SubmitAsync(HttpContext http, Visitor visitor, SignalBoardLoader loader, Func<SignalPage, string?> formOf)
    {
        var key = (await http.Request.ReadFormAsync(http.RequestAborted))[About].ToString();
        if (await loader.FindAsync(visitor.Call, key, http.RequestAborted) is not { } state)
            return Refusals.NotHere(http);
        if (DashboardRules.ActOnSignal(visitor.Call, state.Finding) is Permission.Refused no)
            return Refusals.NotAllowed(http, no);
        var page = SignalRemedies.Page(visitor.Call, state);
        return formOf(page) is { } id
            ? await Acting.SubmitAsync(http, id, Path, filled => Task.FromResult(Page.Of<SignalDetailPage, SignalView>(http, new SignalView(page, filled, id), StatusCodes.Status422UnprocessableEntity)))
            : Refusals.NotHere(http);
    }

    /// <summary>The signal that a form is about, beside the form's own fields.</summary>
    public const string About = "about-signal";

    private static SignalRef Typed(IFormCollection form) => new(form[Signal].ToString());

    private static int DaysOf(string? text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var days) ? Math.Clamp(days, 1, 20) : 1;
}

/// <param name="Filled">A form that came back with problems; null at first.</param>
/// <param name="FormId">Which one.</param>
public sealed record SignalView(SignalPage Page, FilledForm? Filled, string? FormId);

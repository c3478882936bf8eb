using System.Globalization;
using StandupBot.Core.Commands;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Signals;
using StandupBot.Features.Dashboard.Access;
using StandupBot.Features.Dashboard.Settings;

namespace StandupBot.Web.Dashboard.Pages.Settings;

/// <summary>When signals open: tried on the days that were before anything is kept.</summary>
internal static class TuningRoutes
{
    public static void Map(RouteGroupBuilder settings)
    {
        settings.MapGet("/signals", (HttpContext http, Visitor visitor, SignalTuningLoader loader) =>
            IfAllowedAsync(http, visitor, () => Task.FromResult(Page.Of<SignalsPage, SignalTuning>(http, loader.All(visitor.Call)))));
        settings.MapGet("/signal", (HttpContext http, Visitor visitor, SignalTuningLoader loader, string? id, string? option, string? value, CancellationToken cancellation) =>
            IfAllowedAsync(http, visitor, async () => await loader.TryAsync(visitor.Call, id ?? "", option, value, cancellation) is { } trial
                ? Page.Of<SignalPage, SignalTrial>(http, trial)
                : Refusals.NotHere(http)));
        settings.MapPost("/signal", (HttpContext http, Visitor visitor, string? id) => IfAllowedAsync(http, visitor, () => KeepAsync(http, id)));
    }

    /// <summary>Without a value the usual one is in force again.</summary>
    private static async Task<IResult> KeepAsync(HttpContext http, string? id)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (SignalCatalogue.Find(id ?? "") is not { } rule)
            return Refusals.NotHere(http);
        double? value = double.TryParse(form[SettingsRoutes.Value], NumberStyles.Float, CultureInfo.InvariantCulture, out var given) ? given : null;
        return await Acting.DoAsync(http, new GoalsCommand.TuneSignal(rule.Definition.Id, form[SettingsRoutes.Option].ToString(), value), SettingsRoutes.Signal(rule.Definition.Id));
    }

    private static async Task<IResult> IfAllowedAsync(HttpContext http, Visitor visitor, Func<Task<IResult>> then) =>
        DashboardRules.Tune(visitor.Call) is Permission.Refused no ? Refusals.NotAllowed(http, no) : await then();
}

using System.Globalization;
using System.Security.Claims;
using StandupBot.Core.Commands;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Features.Commands;
using StandupBot.Features.Signals;
using StandupBot.Features.Signals.Commands;
using StandupBot.Web.Api.Model;
using StandupBot.Web.Api.Writing;

namespace StandupBot.Web.Api.Endpoints;

/// <summary>What drifts, as far as the person may see it. A finding about one person is shown to that person and to nobody else.</summary>
internal static class SignalEndpoints
{
    private const string Group = "Signals";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/signals", ListAsync).Named("listSignals", Group, "Open signals", "What drifts, the gravest first.").Produces<ApiPage<ApiSignal>>();
        api.MapPost("/signals/{id}/acknowledge", AcknowledgeAsync).Named("acknowledgeSignal", Group, "Say that it is taken care of", "It closes by itself once the reason is gone.").Writes().Produces<ApiSignal>();
        api.MapPost("/signals/{id}/snooze", SnoozeAsync).Named("snoozeSignal", Group, "Not now", "It is quiet for some working days.").Writes().Produces<ApiSignal>();
        api.MapPost("/signals/{id}/dismiss", DismissAsync).Named("dismissSignal", Group, "Say that it is not a problem", "With the reason. It comes back only with new evidence.").Writes().Produces<ApiSignal>();
    }

    private static async Task<IResult> ListAsync(ApiCalls calls, OpenSignals signals, ClaimsPrincipal user, int? limit, string? cursor, CancellationToken cancellation)
    {
        var call = await calls.LoadAsync(user, cancellation);
        var part = Part.Of(limit, cursor);
        List<SignalState> found = [.. OpenSignals.Ordered(await signals.ForAsync(call, cancellation)).SkipWhile(s => part.Cursor is not null && SignalNames.IdOf(s.Key) != part.Cursor)];
        return TypedResults.Ok(ApiPage<ApiSignal>.Of([.. found.Skip(part.Cursor is null ? 0 : 1).Take(part.Limit + 1)], part.Limit, s => Shape(call, s), s => SignalNames.IdOf(s.Key)));
    }

    private static Task<IResult> AcknowledgeAsync(HttpContext http, ApiWrite write, string id) =>
        OnSignalAsync(http, write, id, null, key => ("goals.signals.ack", BodyValues.Of((FormFields.Signal, key))));

    private static Task<IResult> SnoozeAsync(HttpContext http, ApiWrite write, string id, ApiSnooze body) => OnSignalAsync(http, write, id, body, key =>
        ("goals.signals.snooze", BodyValues.Of((FormFields.Signal, key), (FormFields.Days, body.Days.ToString(CultureInfo.InvariantCulture)))));

    private static Task<IResult> DismissAsync(HttpContext http, ApiWrite write, string id, ApiReason body) => OnSignalAsync(http, write, id, body, key =>
        ("goals.signals.dismiss", BodyValues.Of((FormFields.Signal, key), (FormFields.Why, body.Why))));

    private static Task<IResult> OnSignalAsync(
        HttpContext http, ApiWrite write, string id, object? body, Func<string, (string Form, IReadOnlyDictionary<string, IReadOnlyList<string>> Values)> read) => write.DoAsync(http, body, async (act, cancellation) =>
    {
        if ((await act.Signals.ForAsync(act.Call, cancellation)).FirstOrDefault(s => SignalNames.IdOf(s.Key) == id) is not { } signal)
            return new Outcome.Not(Problems.NotFound("open signal"));
        var (form, values) = read(signal.Key);
        BodyFields fields = new(act.Call);
        return fields.Read(form, values) is { } command ? await act.RunAsync(command, signal.Key, cancellation) : fields.Refusal();
    }, async (services, act, key) => await services.GetRequiredService<SignalStore>().FindAsync(key, http.RequestAborted) is { } row
        ? TypedResults.Ok(Shape(act.Call, row.State))
        : Problems.NotFound("signal"));

    private static ApiSignal Shape(Call call, SignalState state) => new(
        SignalNames.IdOf(state.Key), SignalNames.Shown(call, state.Key), state.SignalId, SignalNames.NameOf(state.SignalId), state.Stage, state.Severity, Shapes.Team(call, state.Finding.TeamId),
        state.Finding.Why, state.Finding.NextAction, state.OpenedAt, state.SnoozedUntil);
}

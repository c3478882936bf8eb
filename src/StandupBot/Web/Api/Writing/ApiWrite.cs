using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Delivery;
using StandupBot.Storage;

namespace StandupBot.Web.Api.Writing;

/// <summary>
/// The way in for changes: one request is one transaction, as one event of a chat is. What lost a race is tried again on fresh rows; a
/// request that was sent twice is recognised by its key.
/// </summary>
internal sealed class ApiWrite(IServiceScopeFactory scopes)
{
    /// <param name="body">What came in, for recognising the same request again.</param>
    /// <param name="act">Decides and stages; it is called once a try.</param>
    /// <param name="show">The answer, from the id of what was made or changed.</param>
    public async Task<IResult> DoAsync(HttpContext http, object? body, Func<ApiAct, CancellationToken, Task<Outcome>> act, Func<IServiceProvider, ApiAct, string, Task<IResult>> show)
    {
        if (RequestKey.Of(http, body) is not { } key)
            return Problems.Of(StatusCodes.Status400BadRequest, $"{RequestKey.Header} takes one key of at most 200 characters.");
        return await scopes.OnFreshRowsAsync((IServiceProvider services) => TryAsync(services, http, key, act, show));
    }

    private static async Task<IResult> TryAsync(
        IServiceProvider services, HttpContext http, RequestKey key, Func<ApiAct, CancellationToken, Task<Outcome>> act, Func<IServiceProvider, ApiAct, string, Task<IResult>> show)
    {
        var cancellation = http.RequestAborted;
        var trying = services.GetRequiredService<ApiAct>();
        await trying.LoadAsync(TokenScheme.BearerOf(http.User), key.EventKey, cancellation);
        var (db, place) = (trying.Work.Db, trying.Call.Actor.Member.InstallationId);
        if (key.Kept && await db.HandledEvents.AsNoTracking().FirstOrDefaultAsync(h => h.InstallationId == place && h.Key == key.EventKey, cancellation) is { } handled)
            return handled.Request == key.Asked
                ? await show(services, trying, handled.Result!)
                : Problems.Of(StatusCodes.Status422UnprocessableEntity, $"This {RequestKey.Header} was used for another request. Use a new one.");
        var outcome = await act(trying, cancellation);
        if (outcome is Outcome.Not not)
            return not.Why;
        var id = ((Outcome.Done)outcome).Id;
        if (key.Kept)
            db.HandledEvents.Add(new HandledEvent { InstallationId = place, Key = key.EventKey, At = trying.Work.Now, Request = key.Asked, Result = id });
        await trying.Work.SaveAsync(cancellation);
        return await show(services, trying, id);
    }
}

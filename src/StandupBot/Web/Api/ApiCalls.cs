using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using StandupBot.Features;
using StandupBot.Features.Commands;
using StandupBot.Features.Inbox;
using StandupBot.Features.Tokens;

namespace StandupBot.Web.Api;

/// <summary>Loads what decides about one request: the same as for something that the owner of the token does in the chat.</summary>
internal sealed class ApiCalls(UnitOfWork work, CallLoader calls)
{
    public Task<Call> LoadAsync(ClaimsPrincipal user, CancellationToken cancellation) =>
        LoadAsync(TokenScheme.BearerOf(user), "read", cancellation);

    /// <param name="eventKey">Names the request; what is made because of it is named after it.</param>
    public async Task<Call> LoadAsync(Bearer bearer, string eventKey, CancellationToken cancellation)
    {
        work.ActFor(bearer.CompanyId);
        var member = await work.Db.Members.FirstAsync(m => m.Id == bearer.MemberId, cancellation);
        // A program does not ask "really?": whoever wrote it has decided.
        return await calls.LoadAsync(new Actor(await work.CompanyAsync(cancellation), member), new CallSource(eventKey, null) { Confirmed = true }, cancellation);
    }
}

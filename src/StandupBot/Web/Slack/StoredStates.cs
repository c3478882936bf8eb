using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Delivery;
using StandupBot.Storage;

namespace StandupBot.Web.Slack;

/// <summary>States of installations that were used, among the events that had their effect.</summary>
public sealed class StoredStates(IServiceScopeFactory scopes, TimeProvider clock)
{
    private const string Place = "slack-install";

    /// <returns>False when it was used before.</returns>
    public async Task<bool> TryUseAsync(string state, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<StandupBotDb>();
        db.HandledEvents.Add(new HandledEvent { InstallationId = Place, Key = state, At = clock.GetUtcNow() });
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }
}

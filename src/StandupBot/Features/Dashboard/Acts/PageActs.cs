using Microsoft.EntityFrameworkCore;

namespace StandupBot.Features.Dashboard.Acts;

/// <summary>The way in for what people do on pages. What lost a race against another change is tried again on fresh rows, as in the inbox.</summary>
public sealed class PageActs(IServiceScopeFactory scopes)
{
    private const int Tries = 4;

    public async Task<ActResult> DoAsync(ActRequest act, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                return await scope.ServiceProvider.GetRequiredService<PageAct>().DoAsync(act, cancellation);
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                // Somebody else changed the same thing first; once more on what is there now.
            }
        }
    }
}

using Microsoft.EntityFrameworkCore;

namespace StandupBot.Storage;

/// <summary>
/// Work that saves once, in a scope of its own. Two that write the same row or key at once are settled by the database: whoever comes second
/// looks again, on what is there now.
/// </summary>
internal static class FreshRows
{
    private const int Tries = 4;

    /// <param name="lost">Told of each race that was lost and will be run again, with the number of the try.</param>
    /// <exception cref="DbUpdateException">It was lost every time.</exception>
    public static async Task<TResult> OnFreshRowsAsync<TService, TResult>(
        this IServiceScopeFactory scopes, Func<TService, Task<TResult>> work, Action<int, DbUpdateException>? lost = null) where TService : notnull
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                return await work(scope.ServiceProvider.GetRequiredService<TService>());
            }
            catch (DbUpdateException exception) when (attempt < Tries)
            {
                lost?.Invoke(attempt, exception);
            }
        }
    }

    public static Task OnFreshRowsAsync<TService>(this IServiceScopeFactory scopes, Func<TService, Task> work) where TService : notnull =>
        scopes.OnFreshRowsAsync<TService, bool>(async service =>
        {
            await work(service);
            return true;
        });
}

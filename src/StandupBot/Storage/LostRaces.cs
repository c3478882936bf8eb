using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace StandupBot.Storage;

/// <summary>
/// Two that write the same key or row at once is part of the plan: the second one looks again. The database layer would call each of these an
/// error; whoever gives up after its tries logs what failed, with the exception.
/// </summary>
internal static class LostRaces
{
    public static DbContextOptionsBuilder<T> WithQuietRaces<T>(this DbContextOptionsBuilder<T> options) where T : DbContext =>
        options.ConfigureWarnings(warnings => warnings.Log(
            (RelationalEventId.CommandError, LogLevel.Debug),
            (CoreEventId.SaveChangesFailed, LogLevel.Debug),
            (CoreEventId.OptimisticConcurrencyException, LogLevel.Debug)));
}

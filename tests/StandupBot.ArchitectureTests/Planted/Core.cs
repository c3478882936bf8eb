using Microsoft.EntityFrameworkCore;

namespace StandupBot.Core.Planted;

internal sealed class CoreWithDatabase
{
    public DbContext? Db { get; init; }
}

internal static class CoreWithClock
{
    public static bool IsWorldOld(DateTimeOffset then, TimeProvider time) => time.GetUtcNow() > then;
}

/// <summary>A clock inside a lambda inside an asynchronous method: the compiler moves both to types of their own.</summary>
internal static class CoreWithHiddenClock
{
    public static async Task<bool> AnyPastAsync(IEnumerable<DateTimeOffset> moments)
    {
        await Task.Yield();
        return moments.Any(m => m.UtcTicks < TimeProvider.System.GetTimestamp());
    }
}

internal static class CoreWithDice
{
    public static string NewId() => Guid.NewGuid().ToString("N");
}

internal static class CoreWithDisk
{
    public static async Task<string> ReadAsync(string path, CancellationToken cancellation) => await File.ReadAllTextAsync(path, cancellation);
}

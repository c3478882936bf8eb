using System.Globalization;
using StandupBot.Features;

namespace StandupBot.Web.Api.Model;

/// <summary>Where a list by time, the newest first, was left off: an instant, and an id for what happened in the same one.</summary>
internal static class Moment
{
    private static readonly DateTimeOffset Last = new(9998, 12, 31, 0, 0, 0, TimeSpan.Zero);

    public static string Write(DateTimeOffset at, string id) => string.Create(CultureInfo.InvariantCulture, $"{at.UtcTicks}.{ApiId.Of(id)}");

    /// <summary>The end of all time for what is no cursor of ours: the list begins anew.</summary>
    public static (DateTimeOffset At, string Id) Read(string? cursor) =>
        cursor?.Split('.', 2) is [var ticks, var id] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= Last.UtcTicks
            ? (new DateTimeOffset(at, TimeSpan.Zero), ApiId.Read(id))
            : (Last, "");
}

using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StandupBot.Storage.Sqlite;

/// <summary>An instant as a number that sorts as time does.</summary>
internal sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
    instant => instant.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

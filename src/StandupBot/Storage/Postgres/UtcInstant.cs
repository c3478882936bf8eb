using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StandupBot.Storage.Postgres;

/// <summary>An instant without the offset that it was said with.</summary>
internal sealed class UtcInstant() : ValueConverter<DateTimeOffset, DateTimeOffset>(
    instant => instant.ToUniversalTime(),
    instant => instant);

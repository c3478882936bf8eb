using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StandupBot.Storage.Archives;

/// <summary>
/// One column, in a form that is the same for every database: what the model stores as text stays that text, and instants are instants,
/// however a product keeps them.
/// </summary>
internal sealed class ArchiveColumn
{
    private readonly ValueConverter? converter;
    private readonly Type stored;

    public ArchiveColumn(IProperty property)
    {
        (Name, Column, Nullable) = (property.Name, property.GetColumnName(), property.IsNullable);
        converter = property.GetTypeMapping().Converter;
        stored = Plain(converter?.ProviderClrType ?? property.ClrType);
        IsInstant = Plain(property.ClrType) == typeof(DateTimeOffset);
        IsWords = stored == typeof(string) && !Plain(property.ClrType).IsEnum;
        IsKey = property.IsKey() || property.IsForeignKey();
        IsIndexed = property.IsIndex();
        if (!IsInstant && !Known.Contains(stored))
            throw new InvalidOperationException($"{property.DeclaringType.DisplayName()}.{Name} is stored as {stored.Name}, which an archive cannot hold yet.");
    }

    private static readonly Type[] Known = [typeof(string), typeof(long), typeof(int), typeof(bool), typeof(double), typeof(DateOnly), typeof(TimeOnly)];

    public string Name { get; }
    public string Column { get; }
    public bool Nullable { get; }

    /// <summary>True for text that is not one of a few fixed words.</summary>
    public bool IsWords { get; }

    public bool IsKey { get; }
    public bool IsIndexed { get; }
    private bool IsInstant { get; }

    public object? Read(DbDataReader row, int ordinal)
    {
        if (row.IsDBNull(ordinal))
            return null;
        if (IsInstant && stored == typeof(DateTimeOffset))
            return row.GetFieldValue<DateTimeOffset>(ordinal);
        if (IsInstant)
            return converter!.ConvertFromProvider(row.GetInt64(ordinal));
        return stored == typeof(string) ? row.GetString(ordinal)
            : stored == typeof(long) ? row.GetInt64(ordinal)
            : stored == typeof(int) ? row.GetInt32(ordinal)
            : stored == typeof(bool) ? row.GetBoolean(ordinal)
            : stored == typeof(double) ? row.GetDouble(ordinal)
            : stored == typeof(DateOnly) ? row.GetFieldValue<DateOnly>(ordinal)
            : row.GetFieldValue<TimeOnly>(ordinal);
    }

    public void Write(Utf8JsonWriter json, object? value)
    {
        json.WritePropertyName(Name);
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case long number: json.WriteNumberValue(number); break;
            case int number: json.WriteNumberValue(number); break;
            case bool yes: json.WriteBooleanValue(yes); break;
            // Not a number and endless ones have no form in JSON.
            case double number: json.WriteStringValue(number.ToString("R", CultureInfo.InvariantCulture)); break;
            case DateTimeOffset instant: json.WriteStringValue(instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)); break;
            case DateOnly date: json.WriteStringValue(date.ToString("O", CultureInfo.InvariantCulture)); break;
            case TimeOnly time: json.WriteStringValue(time.ToString("O", CultureInfo.InvariantCulture)); break;
            default: throw new InvalidOperationException($"{Name} holds a {value.GetType().Name}.");
        }
    }

    /// <exception cref="ArchiveRefusedException">The value is not of the column's kind.</exception>
    public object? Parse(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.Null ? Empty() : Typed(value);
        }
        catch (Exception exception) when (exception is FormatException or InvalidOperationException or OverflowException)
        {
            throw new ArchiveRefusedException($"{Name} holds something of another kind");
        }
    }

    /// <summary>As the database product takes it.</summary>
    public object ForDatabase(object? value) => value switch
    {
        null => DBNull.Value,
        DateTimeOffset instant when converter is not null => converter.ConvertToProvider(instant)!,
        _ => value,
    };

    private object? Empty() => Nullable ? null : throw new ArchiveRefusedException($"{Name} is empty");

    private object Typed(JsonElement value)
    {
        if (IsInstant)
            return DateTimeOffset.ParseExact(value.GetString()!, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return stored == typeof(string) ? value.GetString()!
            : stored == typeof(long) ? value.GetInt64()
            : stored == typeof(int) ? value.GetInt32()
            : stored == typeof(bool) ? value.GetBoolean()
            : stored == typeof(double) ? double.Parse(value.GetString()!, CultureInfo.InvariantCulture)
            : stored == typeof(DateOnly) ? DateOnly.ParseExact(value.GetString()!, "O", CultureInfo.InvariantCulture)
            : TimeOnly.ParseExact(value.GetString()!, "O", CultureInfo.InvariantCulture);
    }

    private static Type Plain(Type type) => System.Nullable.GetUnderlyingType(type) ?? type;
}

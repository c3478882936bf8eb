using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using StandupBot.Core.Companies;
using StandupBot.Storage;

namespace StandupBot.Tests.Tenants;

/// <summary>All rows of one company as they stand in the tables, past every filter.</summary>
internal static class CompanyRows
{
    /// <summary>The column that says whose a row is; null for a table that belongs to no company.</summary>
    public static (string Column, bool ByInstallation)? OwnerOf(IEntityType entity)
    {
        if (entity.ClrType == typeof(Company))
            return (nameof(Company.Id), false);
        if (entity.FindProperty("CompanyId") is { } company)
            return (company.GetColumnName(), false);
        if (entity.FindProperty("InstallationId") is { } installation)
            return (installation.GetColumnName(), true);
        return null;
    }

    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(StandupBotDb db, string company, string installation, CancellationToken cancellation)
    {
        Dictionary<string, string> tables = new(StringComparer.Ordinal);
        await db.Database.OpenConnectionAsync(cancellation);
        foreach (var entity in db.Model.GetEntityTypes())
            if (entity.GetTableName() is { } table && OwnerOf(entity) is { } owner)
                tables[table] = await ReadAsync(db.Database.GetDbConnection(), table, owner.Column, owner.ByInstallation ? installation : company, cancellation);
        return tables;
    }

    private static async Task<string> ReadAsync(DbConnection connection, string table, string column, string owner, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names come from the model.
        command.CommandText = $"SELECT * FROM \"{table}\" WHERE \"{column}\" = @owner";
#pragma warning restore CA2100
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@owner", owner);
        command.Parameters.Add(parameter);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        List<string> rows = [];
        while (await reader.ReadAsync(cancellation))
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(c => Convert.ToString(reader.GetValue(c), CultureInfo.InvariantCulture))));
        return string.Join('\n', rows.Order(StringComparer.Ordinal));
    }
}

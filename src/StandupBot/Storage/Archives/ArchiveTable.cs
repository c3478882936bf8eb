using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using StandupBot.Core.Companies;
using StandupBot.Storage.Rows;

namespace StandupBot.Storage.Archives;

/// <summary>
/// One table with the rows of one company, below the entities: what they hide (versions, private parts) is there too. Numbers that the
/// database gives out are left out, because another company may have them; the order of the rows, which is all that they say, stays.
/// </summary>
internal sealed class ArchiveTable
{
    private const string CompanyId = "CompanyId";
    private const string InstallationId = "InstallationId";

    private static readonly string[] MicrosoftHosts = [".botframework.com", ".teams.microsoft.com", ".teams.microsoft.us", ".botframework.azure.us"];

    private readonly ISqlGenerationHelper sql;
    private readonly string table;
    private readonly string ownership;
    private readonly string order;

    /// <param name="withGivenOut">True to see the numbers that the database gave out too, for work on the rows where they are.</param>
    public ArchiveTable(IEntityType entity, StandupBotDb db, bool withGivenOut = false)
    {
        sql = db.GetService<ISqlGenerationHelper>();
        Entity = entity;
        Name = entity.GetTableName() ?? throw new InvalidOperationException($"{entity.DisplayName()} has no table.");
        table = sql.DelimitIdentifier(Name, entity.GetSchema());
        Columns = [.. entity.GetProperties().Where(p => withGivenOut || !IsGivenOut(p)).Select(p => new ArchiveColumn(p))];
        Keys = [.. entity.FindPrimaryKey()!.Properties.Select(p => p.GetColumnName())];
        order = string.Join(", ", Keys.Select(sql.DelimitIdentifier));
        ownership = OwnershipOf(entity, db);
    }

    public IEntityType Entity { get; }
    public string Name { get; }
    public string File => $"{Name}.jsonl";
    public IReadOnlyList<ArchiveColumn> Columns { get; }
    public IReadOnlyList<string> Keys { get; }

    /// <summary>Rows of the company in the order of their keys, streamed.</summary>
    public async IAsyncEnumerable<object?[]> ReadAsync(DbConnection connection, DbTransaction transaction, string companyId, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Names of the model and one parameter.
        command.CommandText = $"SELECT {Names(Columns.Select(c => c.Column))} FROM {table} WHERE {ownership} ORDER BY {order}";
#pragma warning restore CA2100
        Add(command, "company", companyId);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            yield return [.. Columns.Select((column, ordinal) => column.Read(rows, ordinal))];
    }

    /// <summary>A command that puts one row in; its parameters are in the order of the columns.</summary>
    public DbCommand Insert(DbConnection connection, DbTransaction transaction)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Names of the model and parameters.
        command.CommandText = $"INSERT INTO {table} ({Names(Columns.Select(c => c.Column))}) VALUES ({string.Join(", ", Columns.Select((_, i) => $"@p{i}"))})";
#pragma warning restore CA2100
        for (var i = 0; i < Columns.Count; i++)
            Add(command, $"p{i}", DBNull.Value);
        return command;
    }

    /// <summary>A command that replaces one column of one row; its parameters are the new value and then the keys.</summary>
    public DbCommand Update(DbConnection connection, DbTransaction transaction, ArchiveColumn column)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        var keys = string.Join(" AND ", Keys.Select((key, i) => $"{sql.DelimitIdentifier(key)} = @k{i}"));
#pragma warning disable CA2100 // Names of the model and parameters.
        command.CommandText = $"UPDATE {table} SET {sql.DelimitIdentifier(column.Column)} = @value WHERE {keys}";
#pragma warning restore CA2100
        Add(command, "value", DBNull.Value);
        for (var i = 0; i < Keys.Count; i++)
            Add(command, $"k{i}", DBNull.Value);
        return command;
    }

    /// <summary>Null when the row belongs to the company, or what is wrong.</summary>
    public string? WhyForeign(object?[] row, string companyId, IReadOnlySet<string> installations)
    {
        if (ValueOf(row, Entity.ClrType == typeof(Company) ? nameof(Company.Id) : CompanyId) is string company && company != companyId)
            return "it belongs to another company";
        if (Entity.ClrType == typeof(MicrosoftTeamsConversationRow) && !IsMicrosofts(ValueOf(row, nameof(MicrosoftTeamsConversationRow.ServiceUrl)) as string))
            return "it names an address that is not Microsoft's";
        return Entity.ClrType != typeof(Installation) && ValueOf(row, InstallationId) is string place && !installations.Contains(place)
            ? "it belongs to a workspace that the archive does not have"
            : null;
    }

    /// <summary>The keys of a row as the database takes them; only where the given-out ones were read too.</summary>
    public IEnumerable<object> KeyOf(object?[] row) => Keys.Select(key => Columns.Select((column, i) => (column, i)).First(c => c.column.Column == key)).Select(c => c.column.ForDatabase(row[c.i]));

    /// <summary>What is called with our token: a conversation that no verified activity told of is held to the addresses that Microsoft documents.</summary>
    private static bool IsMicrosofts(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort
        && (address.Host == "smba.trafficmanager.net" || Array.Exists(MicrosoftHosts, end => address.Host.EndsWith(end, StringComparison.OrdinalIgnoreCase)));

    public object? ValueOf(object?[] row, string property)
    {
        for (var i = 0; i < Columns.Count; i++)
            if (Columns[i].Name == property)
                return row[i];
        return null;
    }

    private static bool IsGivenOut(IProperty property) => property.IsPrimaryKey() && property.ValueGenerated == ValueGenerated.OnAdd && property.ClrType == typeof(long);

    private string OwnershipOf(IEntityType entity, StandupBotDb db)
    {
        if (entity.ClrType == typeof(Company))
            return $"{sql.DelimitIdentifier(nameof(Company.Id))} = @company";
        if (entity.FindProperty(CompanyId) is not null)
            return $"{sql.DelimitIdentifier(CompanyId)} = @company";
        if (entity.FindProperty(InstallationId) is null)
            throw new InvalidOperationException($"{Name} does not say whose its rows are.");
        var installations = sql.DelimitIdentifier(db.Model.FindEntityType(typeof(Installation))!.GetTableName()!);
        return $"{sql.DelimitIdentifier(InstallationId)} IN (SELECT {sql.DelimitIdentifier("Id")} FROM {installations} WHERE {sql.DelimitIdentifier(CompanyId)} = @company)";
    }

    private string Names(IEnumerable<string> columns) => string.Join(", ", columns.Select(sql.DelimitIdentifier));

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}

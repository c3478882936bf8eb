using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using StandupBot.Storage.SqlServer;
using Xunit;

namespace StandupBot.Tests.Storage;

/// <summary>What can be known of SQL Server without one: its model keeps within the product's limits, and its script is good Transact-SQL.</summary>
public sealed class SqlServerModelTests
{
    /// <summary>Bytes that a key of a table's order, and of any other index, may have: https://learn.microsoft.com/sql/sql-server/maximum-capacity-specifications-for-sql-server</summary>
    private const int MostBytesOfPrimaryKey = 900;

    private const int MostBytesOfIndex = 1700;

    [Fact]
    public void The_migrations_hold_the_whole_model()
    {
        using var db = Open();
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_idempotent_script_is_good_transact_sql_of_sql_server_2022()
    {
        using var db = Open();
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
        using StringReader reader = new(script);
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        Assert.Empty(errors.Select(e => $"{e.Line}: {e.Message}"));
        Assert.Contains("CREATE TABLE [Outbox]", script, StringComparison.Ordinal);
    }

    [Fact]
    public void The_statements_of_the_intake_are_good_transact_sql_and_keep_within_its_parameters()
    {
        using StringReader reader = new(SqlServerIntakeTable.InsertOf(300) + SqlServerIntakeTable.DeleteOf(300));
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        Assert.Empty(errors.Select(e => $"{e.Line}: {e.Message}"));
        Assert.InRange(SqlServerIntakeTable.InsertOf(300).Count(c => c == '@'), 1, 2099);
    }

    [Fact]
    public void Every_key_and_index_fits_into_what_sql_server_can_index()
    {
        using var db = Open();
        var tables = db.GetService<IDesignTimeModel>().Model.GetEntityTypes().ToList();
        Assert.Empty(tables.Where(t => Bytes(t.FindPrimaryKey()!.Properties) > MostBytesOfPrimaryKey).Select(t => t.Name));
        Assert.Empty(tables.SelectMany(t => t.GetIndexes()).Where(i => Bytes(i.Properties) > MostBytesOfIndex).Select(i => $"{i.DeclaringEntityType.Name}: {i.GetDatabaseName()}"));
    }

    [Fact]
    public void No_row_is_reached_by_two_cascades_which_sql_server_refuses()
    {
        using var db = Open();
        var tables = db.GetService<IDesignTimeModel>().Model.GetEntityTypes().ToList();
        Assert.Empty(tables.Where(t => t.GetForeignKeys().Count(f => f.DeleteBehavior == DeleteBehavior.Cascade) > 1).Select(t => t.Name));
    }

    private static int Bytes(IEnumerable<IReadOnlyProperty> properties) => properties.Sum(p => p switch
    {
        { ClrType: var type } when type == typeof(string) || type.IsEnum || Nullable.GetUnderlyingType(type)?.IsEnum == true =>
            p.GetMaxLength() is { } length ? length * 2 : int.MaxValue / 8,
        _ => 16,
    });

    private static SqlServerStandupBotDb Open() => new SqlServerDesign().CreateDbContext([]);
}

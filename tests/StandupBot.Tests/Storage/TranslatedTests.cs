using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using StandupBot.Storage;
using StandupBot.Storage.Postgres;
using StandupBot.Storage.Sqlite;
using StandupBot.Storage.SqlServer;
using Xunit;

namespace StandupBot.Tests.Storage;

/// <summary>Queries that are made into SQL once: each of them is good SQL of every product, and one process can ask several products.</summary>
public sealed class TranslatedTests
{
    private const BindingFlags Fields = BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Each
    {
        get
        {
            TheoryData<string, string> each = [];
            foreach (var query in Queries())
                foreach (var product in new[] { "Sqlite", "Postgres", "SqlServer" })
                    each.Add(NameOf(query), product);
            return each;
        }
    }

    [Theory]
    [MemberData(nameof(Each))]
    public async Task Every_one_is_made_into_sql_for_every_product(string query, string product)
    {
        await using var db = Open(product);
        // No server answers, or there are no tables yet: so much for the database's part. What cannot be translated fails before, and otherwise.
        var failed = await Assert.ThrowsAnyAsync<Exception>(() => AskAsync(Queries().Single(q => NameOf(q) == query), db));
        Assert.Contains(Causes(failed), cause => cause is DbException);
    }

    private static IEnumerable<FieldInfo> Queries() => typeof(StandupBotDb).Assembly.GetTypes().Where(t => !t.ContainsGenericParameters)
        .SelectMany(t => t.GetFields(Fields)).Where(f => f.FieldType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Translated<,>));

    private static IEnumerable<Exception> Causes(Exception failed)
    {
        for (var cause = failed; cause is not null; cause = cause.InnerException)
            yield return cause;
    }

    private static string NameOf(FieldInfo query) => $"{query.DeclaringType!.FullName}.{query.Name}";

    private static Task AskAsync(FieldInfo query, StandupBotDb db)
    {
        var filter = query.FieldType.GetGenericArguments()[0];
        var nothing = filter == typeof(string) ? "" : Activator.CreateInstance(filter);
        return (Task)query.FieldType.GetMethod("ListAsync")!.Invoke(query.GetValue(null), [db, nothing, Cancellation])!;
    }

    private static StandupBotDb Open(string product) => product switch
    {
        "Postgres" => new PostgresStandupBotDb(new DbContextOptionsBuilder<PostgresStandupBotDb>().UseNpgsql("Host=127.0.0.1;Port=1;Timeout=1;Database=none;Username=nobody").Options),
        "SqlServer" => new SqlServerStandupBotDb(new DbContextOptionsBuilder<SqlServerStandupBotDb>().UseSqlServer("Server=tcp:127.0.0.1,1;Database=none;Connect Timeout=1;ConnectRetryCount=0;User Id=nobody;Password=nothing").Options),
        _ => new SqliteStandupBotDb(new DbContextOptionsBuilder<SqliteStandupBotDb>().UseSqlite("Data Source=:memory:").Options),
    };
}

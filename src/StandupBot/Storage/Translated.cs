using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace StandupBot.Storage;

/// <summary>
/// A query that is asked at nearly everything that happens: made into SQL once, and not built, compared with those that are known and
/// looked up anew at each use, which costs more than the answer of an embedded database does.
/// </summary>
/// <typeparam name="TFilter">What it is asked with: one value, or a tuple of two or three.</typeparam>
/// <typeparam name="TResult">A row of the answer.</typeparam>
public abstract class Translated<TFilter, TResult>
{
    /// <summary>A compiled query belongs to one model, and each kind of database has its own.</summary>
    private readonly ConditionalWeakTable<IModel, Func<StandupBotDb, TFilter, IAsyncEnumerable<TResult>>> byModel = [];

    public async Task<List<TResult>> ListAsync(StandupBotDb db, TFilter filter, CancellationToken cancellation)
    {
        List<TResult> rows = [];
        await foreach (var row in byModel.GetValue(db.Model, _ => Compile())(db, filter).WithCancellation(cancellation))
            rows.Add(row);
        return rows;
    }

    protected abstract Func<StandupBotDb, TFilter, IAsyncEnumerable<TResult>> Compile();
}

/// <summary>Makes them, with what they are asked with as one value, as two or as three.</summary>
public static class Translated
{
    public static Translated<TFilter, TResult> Of<TFilter, TResult>(Expression<Func<StandupBotDb, TFilter, IQueryable<TResult>>> query) => new One<TFilter, TResult>(query);

    public static Translated<(TFirst, TSecond), TResult> Of<TFirst, TSecond, TResult>(Expression<Func<StandupBotDb, TFirst, TSecond, IQueryable<TResult>>> query) =>
        new Two<TFirst, TSecond, TResult>(query);

    public static Translated<(TFirst, TSecond, TThird), TResult> Of<TFirst, TSecond, TThird, TResult>(
        Expression<Func<StandupBotDb, TFirst, TSecond, TThird, IQueryable<TResult>>> query) => new Three<TFirst, TSecond, TThird, TResult>(query);

    private sealed class One<TFilter, TResult>(Expression<Func<StandupBotDb, TFilter, IQueryable<TResult>>> query) : Translated<TFilter, TResult>
    {
        protected override Func<StandupBotDb, TFilter, IAsyncEnumerable<TResult>> Compile() => EF.CompileAsyncQuery(query);
    }

    private sealed class Two<TFirst, TSecond, TResult>(Expression<Func<StandupBotDb, TFirst, TSecond, IQueryable<TResult>>> query) : Translated<(TFirst, TSecond), TResult>
    {
        protected override Func<StandupBotDb, (TFirst, TSecond), IAsyncEnumerable<TResult>> Compile()
        {
            var ask = EF.CompileAsyncQuery(query);
            return (db, filter) => ask(db, filter.Item1, filter.Item2);
        }
    }

    private sealed class Three<TFirst, TSecond, TThird, TResult>(Expression<Func<StandupBotDb, TFirst, TSecond, TThird, IQueryable<TResult>>> query)
        : Translated<(TFirst, TSecond, TThird), TResult>
    {
        protected override Func<StandupBotDb, (TFirst, TSecond, TThird), IAsyncEnumerable<TResult>> Compile()
        {
            var ask = EF.CompileAsyncQuery(query);
            return (db, filter) => ask(db, filter.Item1, filter.Item2, filter.Item3);
        }
    }
}

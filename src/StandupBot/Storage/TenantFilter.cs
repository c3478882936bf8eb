using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using StandupBot.Core.Companies;

namespace StandupBot.Storage;

/// <summary>Puts "belongs to the tenant" on every row type that names a company; one that is forgotten cannot exist.</summary>
internal static class TenantFilter
{
    public static void SeparateTenants(this ModelBuilder model, StandupBotDb db)
    {
        foreach (var entity in model.Model.GetEntityTypes().ToList())
            if (CompanyOf(entity) is { } property)
                entity.SetQueryFilter("tenant", Belongs(entity, property, db));
    }

    private static string? CompanyOf(IMutableEntityType entity) =>
        entity.ClrType == typeof(Company) ? nameof(Company.Id)
        : entity.FindProperty("CompanyId") is not null ? "CompanyId"
        : null;

    private static LambdaExpression Belongs(IMutableEntityType entity, string property, StandupBotDb db)
    {
        var row = Expression.Parameter(entity.ClrType, "row");
        var tenant = Expression.Property(Expression.Constant(db, db.GetType()), nameof(StandupBotDb.Tenant));
        return Expression.Lambda(Expression.Equal(Expression.Property(row, property), tenant), row);
    }
}

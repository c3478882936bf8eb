using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace StandupBot.Storage;

/// <summary>
/// A provider's migrations by name. The framework's own way looks through every type of the assembly at start, the pages' components and every
/// state machine with them, and a host would hold them for good.
/// </summary>
internal sealed class NamedMigrations(ICurrentDbContext current) : IMigrationsAssembly
{
    private readonly Type context = current.Context.GetType();

    /// <summary>The same for every provider.</summary>
    public static IReadOnlyList<string> Names { get; } = ["Initial"];

    public IReadOnlyDictionary<string, TypeInfo> Migrations => field ??= new SortedDictionary<string, TypeInfo>(
        Names.Select(Find).OfType<Type>().ToDictionary(IdOf, type => type.GetTypeInfo(), StringComparer.Ordinal), StringComparer.Ordinal);

    public ModelSnapshot? ModelSnapshot => field ??= Find($"{context.Name}ModelSnapshot") is { } snapshot ? (ModelSnapshot)Activator.CreateInstance(snapshot)! : null;

    public Assembly Assembly => context.Assembly;

    public string? FindMigrationId(string nameOrId) => Migrations.Keys.FirstOrDefault(id =>
        string.Equals(id, nameOrId, StringComparison.OrdinalIgnoreCase) || id.EndsWith($"_{nameOrId}", StringComparison.OrdinalIgnoreCase));

    public Migration CreateMigration(TypeInfo migrationClass, string activeProvider)
    {
        var migration = (Migration)Activator.CreateInstance(migrationClass.AsType())!;
        migration.ActiveProvider = activeProvider;
        return migration;
    }

    private Type? Find(string name) => Assembly.GetType($"{context.Namespace}.Migrations.{name}");

    private static string IdOf(Type migration) => migration.GetCustomAttribute<MigrationAttribute>()!.Id;
}

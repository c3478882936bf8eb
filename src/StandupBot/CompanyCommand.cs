using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Storage;

namespace StandupBot;

/// <summary>What commands about one company have in common: the settings, an up-to-date database, and which company is meant.</summary>
internal static class CompanyCommand
{
    /// <param name="name">Id or name; null where there is only one.</param>
    public static async Task<int> RunAsync(string? name, string[] settings, Func<Company, IServiceProvider, Task<int>> act, CancellationToken cancellation)
    {
        await using var app = LiveHost.Build(settings);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<StandupBotDb>();
        await db.Database.MigrateAsync(cancellation);
        List<Company> all = await db.Companies.IgnoreQueryFilters().OrderBy(c => c.Name).ToListAsync(cancellation);
        if (Meant(all, name) is not [var company])
            return Fail(WhyNone(all, name));
        db.Tenant = company.Id;
        return await act(company, scope.ServiceProvider);
    }

    /// <summary>Whoever is meant by an id, or by a name that only one person has; people who left are found too.</summary>
    public static async Task<int> WithMemberAsync(string name, IServiceProvider services, Func<Member, Task<int>> act, CancellationToken cancellation)
    {
        List<Member> all = await services.GetRequiredService<StandupBotDb>().Members.OrderBy(m => m.Name).ToListAsync(cancellation);
        List<Member> meant = all.Find(m => m.Id == name) is { } one ? [one] : all.FindAll(m => string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase));
        return meant switch
        {
            [var member] => await act(member),
            [] => Fail($"There is no member '{name}'; use the name or the id."),
            _ => Fail($"'{name}' is the name of {meant.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} people; use the id: {string.Join(", ", meant.Select(m => m.Id))}."),
        };
    }

    public static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }

    private static IReadOnlyList<Company> Meant(List<Company> all, string? name) =>
        name is null ? all
        : all.Find(c => c.Id == name) is { } one ? [one]
        : all.FindAll(c => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase));

    private static string WhyNone(List<Company> all, string? name) => all.Count == 0
        ? "There is no company in this database yet."
        : $"{(name is null ? "Say which company with --company" : $"--company '{name}' names no single company")}: {string.Join(", ", all.Select(c => $"{c.Name} ({c.Id})"))}.";
}

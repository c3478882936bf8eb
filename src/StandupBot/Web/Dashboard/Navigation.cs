using StandupBot.Features.Dashboard;

namespace StandupBot.Web.Dashboard;

/// <summary>The pages that there are, in the order of the navigation: a page has its line here and appears everywhere.</summary>
internal static class Navigation
{
    public static IReadOnlyList<NavigationEntry> All { get; } =
    [
        new("Goals", DashboardAddress.Path + "/goals"),
        new("Signals", DashboardAddress.Path + "/signals"),
        new("Score", DashboardAddress.Path + "/score"),
        new("Work", DashboardAddress.Path + "/work"),
        new("Roadblocks", DashboardAddress.Path + "/roadblocks"),
        new("Stand-ups", DashboardAddress.Path + "/standups"),
        new("Settings", DashboardAddress.Path + "/settings"),
    ];

    /// <summary>Where whoever signs in begins.</summary>
    public static string First => All[0].Path;
}

/// <param name="Path">Of the page; pages under it belong to it.</param>
internal sealed record NavigationEntry(string Name, string Path)
{
    public bool IsAt(string path) => path == Path || path.StartsWith(Path + "/", StringComparison.Ordinal) || path.StartsWith(Path + "?", StringComparison.Ordinal);
}

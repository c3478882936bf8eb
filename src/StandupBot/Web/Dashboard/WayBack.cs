using StandupBot.Features.Dashboard;

namespace StandupBot.Web.Dashboard;

/// <summary>Back to the page that a form stood on: one of ours, whatever the form says.</summary>
internal static class WayBack
{
    public const string Field = "back";

    public static IResult To(string? path) => Results.LocalRedirect(PathOf(path));

    public static string PathOf(string? path) =>
        path is not null && path.StartsWith(DashboardAddress.Path + "/", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal) ? path : Navigation.First;
}

using StandupBot.Features.Dashboard;

namespace StandupBot.Web.Dashboard.SignIn;

/// <summary>Where people sign in and out, and what of it is counted.</summary>
internal static class SignInPaths
{
    public const string SignIn = "/sign-in";
    public const string Enter = "/enter";
    public const string SignOut = "/sign-out";

    /// <summary>The link's key in its address.</summary>
    public const string Key = "key";

    private const int LongestKey = 64;

    public static string Full(string page) => DashboardAddress.Path + page;

    /// <summary>Whether a request tries a key or an identity.</summary>
    public static bool IsSigningIn(HttpRequest request) => request.Path.StartsWithSegments(Full(Enter), StringComparison.OrdinalIgnoreCase);

    /// <summary>The key that a request brings, as a name to count by; null without one.</summary>
    public static string? LinkOf(HttpRequest request) =>
        IsSigningIn(request) && request.Query[Key].ToString() is { Length: > 0 and <= LongestKey } key ? key : null;
}

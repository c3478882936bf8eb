using System.Globalization;

namespace StandupBot.Web.Api.Endpoints;

/// <summary>The version of what can be edited of a goal, as a tag: whoever edits says which one they have seen.</summary>
internal static class GoalVersion
{
    public static string Tag(long version) => string.Create(CultureInfo.InvariantCulture, $"\"v{version}\"");

    /// <summary>True where no version was named, any will do, or this is one of those that were named.</summary>
    public static bool Matches(HttpRequest request, long version)
    {
        var named = request.Headers.IfMatch;
        return named.Count == 0 || named.SelectMany(n => (n ?? "").Split(',', StringSplitOptions.TrimEntries)).Any(tag => tag == "*" || tag == Tag(version));
    }
}

/// <summary>Marks what takes the header If-Match.</summary>
internal sealed record TakesVersion;

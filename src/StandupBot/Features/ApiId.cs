namespace StandupBot.Features;

/// <summary>
/// Our ids hold slashes, which a path cannot. In the API and in webhooks they are written as in a JSON Pointer (RFC 6901): "~1" for a slash, "~0" for a tilde.
/// </summary>
internal static class ApiId
{
    public static string Of(string id) => id.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>The id as it is kept; what was never written by <see cref="Of"/> comes back as it is.</summary>
    public static string Read(string written) => written.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}

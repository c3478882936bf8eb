using StandupBot.Core.Chat;

namespace StandupBot.Core.Digests.Phrasing;

/// <summary>Buttons whose value names several things, and the way back. What comes back is authorised again (behaviour 55).</summary>
public static class Tap
{
    private const int LongestLabel = 75;

    public static Button On(string action, string label, ButtonStyle style, params IReadOnlyList<string> about) =>
        new(action, Value(about), Clip.Line(label, LongestLabel) is { Length: > 0 } shown ? shown : "Open", style);

    public static Button On(string action, string label, params IReadOnlyList<string> about) => On(action, label, ButtonStyle.Plain, about);

    public static string Value(params IReadOnlyList<string> about) => string.Join('|', about.Select(part => part.Replace("%", "%25", StringComparison.Ordinal).Replace("|", "%7C", StringComparison.Ordinal)));

    /// <summary>The parts that the value was made of.</summary>
    public static IReadOnlyList<string> Read(string value) =>
        [.. value.Split('|').Select(part => part.Replace("%7C", "|", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal))];
}

namespace StandupBot.Core.Text.Replies;

/// <summary>Sees a typed face such as ":)" or ";-D": a sentence may end with it instead of a full stop.</summary>
internal static class Smiley
{
    /// <param name="at">The offset right behind it.</param>
    internal static bool EndsAt(string text, int at)
    {
        if (at < 2 || !")(DPp/|".Contains(text[at - 1], StringComparison.Ordinal))
            return false;
        var eyes = text[at - 2] == '-' ? at - 3 : at - 2;
        return eyes >= 0 && text[eyes] is ':' or ';' or '=' && (eyes == 0 || char.IsWhiteSpace(text[eyes - 1]));
    }
}

using System.Globalization;

namespace StandupBot.Slack.BlockKit;

/// <summary>Slack wants an action id to be unique in its block, and our buttons may share a name: the second is "item.done~2".</summary>
internal static class ActionIds
{
    private const char Mark = '~';

    internal static string Of(string name, int nth) => nth == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}{Mark}{nth}");

    internal static string NameOf(string actionId)
    {
        var mark = actionId.LastIndexOf(Mark);
        return mark > 0 && mark < actionId.Length - 1 && !actionId.AsSpan(mark + 1).ContainsAnyExceptInRange('0', '9') ? actionId[..mark] : actionId;
    }
}

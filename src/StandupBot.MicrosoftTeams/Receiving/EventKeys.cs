using System.Security.Cryptography;
using System.Text;
using StandupBot.MicrosoftTeams.Activities;

namespace StandupBot.MicrosoftTeams.Receiving;

/// <summary>
/// The same delivery always has the same key: channel, conversation and activity, of edits also their time. A deletion has the id of what it
/// deletes, so the kind counts too. A hash, because ids of conversations are longer than keys may be.
/// </summary>
internal static class EventKeys
{
    public static string Of(Activity activity)
    {
        string?[] parts =
        [
            activity.ChannelId, activity.Conversation?.Id, activity.Id,
            activity.Type == "message" ? null : activity.Type,
            activity.Type == "messageUpdate" ? activity.Timestamp : null,
        ];
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
        return "teams-" + Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }
}

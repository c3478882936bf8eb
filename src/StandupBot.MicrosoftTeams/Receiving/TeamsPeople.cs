using System.Collections.Concurrent;
using StandupBot.Core.Chat;
using StandupBot.MicrosoftTeams.Activities;
using StandupBot.MicrosoftTeams.Connector;

namespace StandupBot.MicrosoftTeams.Receiving;

/// <summary>
/// One id a person: the one in Microsoft Entra ID, which is the same in every conversation and in a browser; where an activity knows only the
/// id that holds for this bot ("29:..."), the roster is asked once.
/// </summary>
public sealed class TeamsPeople(ConnectorClient connector, IWorkplace workplace)
{
    private const int MostRemembered = 10_000;
    private readonly ConcurrentDictionary<(string Installation, string UserId), string> known = new();

    internal async ValueTask<PlatformPerson?> PersonAsync(ConversationReference conversation, ChannelAccount account, string? timeZone, CancellationToken cancellation)
    {
        if (account.Id is not { Length: > 0 } id || IsBot(conversation, account))
            return null;
        return new PlatformPerson(await PlatformIdAsync(conversation, id, account.AadObjectId, cancellation), Filled(account.Name), Filled(timeZone));
    }

    /// <summary>Our id of somebody who is named in a text; null for bots.</summary>
    internal async ValueTask<string?> MemberAsync(ConversationReference conversation, ChannelAccount account, CancellationToken cancellation) =>
        await PersonAsync(conversation, account, null, cancellation) is { } person
            ? await workplace.MemberAsync(conversation.InstallationId, person, cancellation)
            : null;

    internal static PlatformPerson? Of(RosterMember member) => member.PersonId is { Length: > 0 } id
        ? new PlatformPerson(id, Filled(member.Name), null, string.Equals(member.UserRole, "guest", StringComparison.OrdinalIgnoreCase) ? PlatformRole.Guest : PlatformRole.Member)
        : null;

    internal static bool IsBot(ConversationReference conversation, ChannelAccount account) =>
        account.Id == conversation.BotId || account.Role is "bot" || account.Id?.StartsWith("28:", StringComparison.Ordinal) == true;

    private async ValueTask<string> PlatformIdAsync(ConversationReference conversation, string userId, string? objectId, CancellationToken cancellation)
    {
        var key = (conversation.InstallationId, userId);
        if (string.IsNullOrEmpty(objectId) && known.TryGetValue(key, out var remembered))
            return remembered;
        if (string.IsNullOrEmpty(objectId))
            objectId = (await connector.MemberAsync(conversation.ServiceUrl, conversation.ConversationId, userId, cancellation)).Value?.PersonId ?? userId;
        if (known.Count < MostRemembered && objectId != userId)
            known[key] = objectId;
        return objectId;
    }

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}

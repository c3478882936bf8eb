using StandupBot.MicrosoftTeams.Connector;

namespace StandupBot.MicrosoftTeams;

/// <summary>The chat of one person with the bot: the one in the book, else a new one, which the service gives to whoever has the app.</summary>
public sealed class PersonalChats(IConversations conversations, ConnectorClient connector)
{
    public async ValueTask<ConnectorAnswer<ConversationReference>> OpenAsync(string installationId, string platformId, CancellationToken cancellation)
    {
        if (await conversations.PersonalAsync(installationId, platformId, cancellation) is { } known)
            return new(known, null);
        if ((await conversations.AllAsync(installationId, cancellation)) is not [var other, ..])
            return new(null, new ConnectorFailure.Unreachable("the app is not installed there"));
        var created = await connector.CreatePersonalAsync(other.ServiceUrl, other.TenantId, other.BotId, platformId, cancellation);
        if (created.Value?.Id is not { Length: > 0 } id)
            return new(null, created.Failure ?? new ConnectorFailure.Later("the service named no conversation", null, false));
        var chat = other with { ConversationId = id, Kind = ConversationKind.Personal, Name = null, TeamId = null, PlatformId = platformId };
        await conversations.KeepAsync(chat, cancellation);
        return new(chat, null);
    }
}

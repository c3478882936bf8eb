namespace StandupBot.MicrosoftTeams.Tests;

/// <summary>The book of conversations, as the contract says.</summary>
internal sealed class MemoryBook : IConversations
{
    private readonly Lock one = new();
    private readonly List<ConversationReference> kept = [];

    public IReadOnlyList<ConversationReference> Kept
    {
        get
        {
            lock (one)
                return [.. kept];
        }
    }

    public ValueTask KeepAsync(ConversationReference conversation, CancellationToken cancellation)
    {
        lock (one)
        {
            var known = kept.FindIndex(c => Same(c, conversation.InstallationId, conversation.ConversationId));
            if (known < 0)
                kept.Add(conversation);
            else
                kept[known] = conversation with
                {
                    Name = conversation.Name ?? kept[known].Name, TeamId = conversation.TeamId ?? kept[known].TeamId, PlatformId = conversation.PlatformId ?? kept[known].PlatformId,
                };
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<ConversationReference?> FindAsync(string installationId, string conversationId, CancellationToken cancellation) =>
        ValueTask.FromResult(Kept.FirstOrDefault(c => Same(c, installationId, conversationId)));

    public ValueTask<ConversationReference?> PersonalAsync(string installationId, string platformId, CancellationToken cancellation) =>
        ValueTask.FromResult(Kept.FirstOrDefault(c => c.InstallationId == installationId && c.Kind == ConversationKind.Personal && c.PlatformId == platformId));

    public ValueTask<IReadOnlyList<ConversationReference>> AllAsync(string installationId, CancellationToken cancellation) =>
        ValueTask.FromResult<IReadOnlyList<ConversationReference>>([.. Kept.Where(c => c.InstallationId == installationId)]);

    public ValueTask ForgetAsync(string installationId, string conversationId, CancellationToken cancellation)
    {
        lock (one)
            kept.RemoveAll(c => Same(c, installationId, conversationId));
        return ValueTask.CompletedTask;
    }

    public ValueTask<bool> KnowsServiceAsync(string serviceUrl, CancellationToken cancellation) => ValueTask.FromResult(Kept.Any(c => c.ServiceUrl == serviceUrl));

    private static bool Same(ConversationReference c, string installationId, string conversationId) => c.InstallationId == installationId && c.ConversationId == conversationId;
}

namespace StandupBot.Core.Chat;

/// <summary>
/// What a platform tells about where the bot is installed and who is there. Platforms repeat themselves and promise no order: every call
/// may come again and has no second effect.
/// </summary>
public interface IWorkplace
{
    /// <summary>The app was installed, or installed again after a removal: the company is founded the first time, with its owner.</summary>
    ValueTask ConnectAsync(WorkplaceConnection connection, CancellationToken cancellation);

    /// <summary>The app was removed or its access revoked: nothing is sent there any more (behaviour 47).</summary>
    ValueTask DisconnectAsync(string installationId, CancellationToken cancellation);

    /// <summary>Our id of a person, who becomes a member when seen for the first time; null for bots and where nothing is installed.</summary>
    ValueTask<string?> MemberAsync(string installationId, PlatformPerson person, CancellationToken cancellation);

    /// <summary>What the platform says about people by now: new names and zones, who is a guest, who left (behaviours 21-23, 29).</summary>
    ValueTask UpdateAsync(string installationId, IReadOnlyList<PlatformPerson> people, CancellationToken cancellation);

    /// <summary>A channel that the bot is in, with everybody who is in it: what a new stand-up there begins with.</summary>
    ValueTask ChannelAsync(string installationId, PlatformChannel channel, CancellationToken cancellation);

    /// <summary>
    /// The bot came to a channel: it says hello there, once, with the button that sets up a stand-up.
    /// </summary>
    /// <param name="place">What people call the channel or its team.</param>
    ValueTask GreetAsync(string installationId, string channelId, string place, CancellationToken cancellation);

    /// <summary>A person took the app for themselves: they are welcomed in their own chat, once.</summary>
    ValueTask WelcomeAsync(string installationId, PlatformPerson person, CancellationToken cancellation);

    /// <summary>A channel that is archived, deleted or closed to us: its stand-ups pause and their lead is told (behaviour 48).</summary>
    ValueTask ChannelGoneAsync(string installationId, string channelId, string reason, CancellationToken cancellation);

    /// <summary>The platform's id of each member that has one there.</summary>
    ValueTask<IReadOnlyDictionary<string, string>> PlatformIdsAsync(
        string installationId, IReadOnlyCollection<string> memberIds, CancellationToken cancellation);
}

/// <summary>One installation of the app.</summary>
/// <param name="InstallationId">The same for the same workspace or tenant, whenever it is installed again.</param>
/// <param name="Platform">The name of the platform's adapter.</param>
/// <param name="CompanyName">What people call the workspace or tenant; at most 200 characters are kept.</param>
/// <param name="Installer">Who owns the company until it is handed over.</param>
public sealed record WorkplaceConnection(string InstallationId, string Platform, string CompanyName, PlatformPerson Installer);

/// <summary>A person as the platform knows them. What it did not say is null and changes nothing.</summary>
/// <param name="PlatformId">The platform's own id, stable over renames.</param>
public sealed record PlatformPerson(string PlatformId, string? Name = null, string? TimeZone = null, PlatformRole? Role = null)
{
    /// <summary>False once the account is closed or the person has left the workspace.</summary>
    public bool Active { get; init; } = true;
}

public enum PlatformRole { Member, Guest, Bot }

/// <summary>A channel of the platform.</summary>
/// <param name="Name">Without a mark such as '#'.</param>
/// <param name="PeopleIds">The platform's ids of everybody in it; null where only the name is told.</param>
public sealed record PlatformChannel(string Id, string Name, IReadOnlyList<string>? PeopleIds);

using System.Text.Json.Serialization;

namespace StandupBot.MicrosoftTeams.Connector;

/// <param name="Id">Of the new activity.</param>
public sealed record SentActivity(string? Id = null);

/// <param name="Id">Of the conversation; of a new thread with its ";messageid=".</param>
/// <param name="ActivityId">Of the first activity of a new thread.</param>
public sealed record CreatedConversation(string? Id = null, string? ActivityId = null);

/// <summary>A person in a team or chat, as the roster knows them.</summary>
/// <param name="Id">"29:...".</param>
/// <param name="ObjectId">The person in Microsoft Entra ID; older answers call it so.</param>
public sealed record RosterMember(
    string? Id = null, string? Name = null, string? AadObjectId = null, string? ObjectId = null, string? UserPrincipalName = null, string? Email = null,
    string? UserRole = null, string? TenantId = null)
{
    [JsonIgnore]
    public string? PersonId => AadObjectId ?? ObjectId ?? Id;
}

public sealed record TeamDetails(string? Id = null, string? Name = null, string? AadGroupId = null);

/// <param name="Name">Null for the General channel.</param>
public sealed record TeamChannel(string? Id = null, string? Name = null);

internal sealed record RosterPage(IReadOnlyList<RosterMember>? Members = null, string? ContinuationToken = null);

internal sealed record ChannelList(IReadOnlyList<TeamChannel>? Conversations = null);

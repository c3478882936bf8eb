namespace StandupBot.Storage.Rows;

/// <summary>A channel of a platform that the bot is in: its name, and who is in it.</summary>
public sealed class ChannelRow
{
    public required string InstallationId { get; init; }
    public required string ChannelId { get; init; }
    public required string CompanyId { get; init; }

    /// <summary>Without a mark such as '#'.</summary>
    public required string Name { get; set; }

    /// <summary>Our ids of the people in it.</summary>
    public IReadOnlyList<string> MemberIds { get; set; } = [];
}

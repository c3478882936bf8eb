using StandupBot.Core.Chat;

namespace StandupBot.Storage.Rows;

/// <summary>One message of the local chat, as its page shows it.</summary>
public sealed class LocalMessageRow
{
    /// <summary>The order of arrival.</summary>
    public long Sequence { get; init; }

    public required string InstallationId { get; init; }
    public required string Id { get; init; }
    public string? ChannelId { get; init; }
    public string? OnlyFor { get; init; }
    public string? ThreadRef { get; init; }
    public string? AuthorId { get; init; }
    public string? AuthorName { get; init; }
    public MessageKind? Kind { get; init; }
    public required Message Message { get; set; }
    public required DateTimeOffset At { get; init; }
    public DateTimeOffset? EditedAt { get; set; }
    public DateTimeOffset? DeletedAt { get; set; }
}

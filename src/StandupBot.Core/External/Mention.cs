namespace StandupBot.Core.External;

/// <summary>Something that somebody heard from a customer or in the market.</summary>
public sealed class Mention
{
    public required string Id { get; init; }
    public required string CompanyId { get; init; }
    public required string By { get; init; }

    /// <summary>The check-in in which it was told; an edit replaces it.</summary>
    public string? CheckInId { get; init; }

    public required DateTimeOffset At { get; init; }
    public required string Text { get; init; }
    public string? Account { get; init; }
    public required string Theme { get; init; }
    public MentionKind Kind { get; init; } = MentionKind.Other;
}

/// <summary>What was decided about one mention, or about a theme by its exact text.</summary>
public sealed class MentionTriage
{
    public long Id { get; init; }
    public required string CompanyId { get; init; }
    public required string MentionOrTheme { get; init; }

    /// <summary>True when it was linked to a goal, false when it was dismissed.</summary>
    public required bool Linked { get; init; }

    public string? ObjectiveId { get; init; }
    public string? Reason { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string By { get; init; }
}

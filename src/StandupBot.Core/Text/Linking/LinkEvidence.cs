namespace StandupBot.Core.Text.Linking;

/// <summary>What speaks for a goal besides the words. Only tips the scale between goals whose words match; it never links by itself.</summary>
public sealed record LinkEvidence
{
    public static readonly LinkEvidence None = new();

    /// <summary>Goals that the person or the person's team owns.</summary>
    public IReadOnlySet<string> OwnGoals { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Goals that the person's earlier items were linked to, with the age of the latest in working days (0 = today).</summary>
    public IReadOnlyDictionary<string, int> RecentDays { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>The label or parent bullet over the item (see <see cref="Replies.ReplyPiece.Context"/>), read as words of the item.</summary>
    public string? Context { get; init; }
}

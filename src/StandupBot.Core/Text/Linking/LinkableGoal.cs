namespace StandupBot.Core.Text.Linking;

/// <summary>What a linker may know of a goal.</summary>
public sealed record LinkableGoal
{
    /// <summary>The caller's id; suggestions carry it back.</summary>
    public required string Id { get; init; }

    /// <summary>The handle that people type, such as "G12"; compared without regard to case.</summary>
    public string? Handle { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    /// <summary>The names of its measures (key results).</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];

    /// <summary>Tickets and addresses that belong to it ("SHOP-12", "https://..."): an item that names one is linked without doubt.</summary>
    public IReadOnlyList<string> References { get; init; } = [];
}

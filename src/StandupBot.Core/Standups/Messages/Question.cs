namespace StandupBot.Core.Standups.Messages;

/// <summary>One question of a stand-up.</summary>
/// <param name="Id">Stable: answers are kept under it. Letters, digits, "-" and "."; unique in its stand-up.</param>
/// <param name="Text">As the member reads it.</param>
public sealed record Question(string Id, QuestionKind Kind, string Text)
{
    public string? Hint { get; init; }
    public bool Required { get; init; }

    /// <summary>For a Choice: what can be chosen, at most 100.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>For a Number: the bounds, included.</summary>
    public double? Min { get; init; }

    public double? Max { get; init; }
}

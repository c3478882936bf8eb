namespace StandupBot.Core.Digests.Phrasing;

/// <summary>A goal as people know it.</summary>
/// <param name="Handle">What people type, such as "G12".</param>
public sealed record GoalView(string Id, string Handle, string Title)
{
    private const int LongestTitle = 60;

    /// <summary>As in "Wholesale accounts to 20 (G4)".</summary>
    public string Named => $"{Short} ({Handle})";

    public string Short => Clip.Line(Title, LongestTitle) is { Length: > 0 } title ? title : "Untitled goal";
}

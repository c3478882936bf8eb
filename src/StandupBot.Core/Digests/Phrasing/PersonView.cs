namespace StandupBot.Core.Digests.Phrasing;

/// <summary>A person as the rest of the company knows them.</summary>
/// <param name="Name">The display name, as it is; it may be somebody else's too.</param>
/// <param name="Hint">What tells namesakes apart, such as the team; null where nothing does.</param>
public sealed record PersonView(string Id, string Name, string? Hint = null);

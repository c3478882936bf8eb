using StandupBot.Core.Roadblocks;

namespace StandupBot.Core.Text.Roadblocks;

/// <summary>What can be read out of a line about a roadblock. Suggestions only: the person confirms.</summary>
/// <param name="Score">0 (surely work as usual) to 1 (surely a roadblock); from <see cref="RoadblockDetector.Threshold"/> on it is offered as one.</param>
/// <param name="Kind">Normal unless the words say urgent or name somebody outside.</param>
/// <param name="Unblocker">Who could clear it, if the line names somebody that we know.</param>
/// <param name="WaitsForTeam">True if a known team is waited for: offer a dependency on it.</param>
/// <param name="Needs">What is waited for, in the person's words, or null.</param>
public sealed record RoadblockReading(double Score, RoadblockKind Kind, KnownParty? Unblocker, bool WaitsForTeam, string? Needs)
{
    public bool IsRoadblock => Score >= RoadblockDetector.Threshold;
}

/// <summary>A person or team whose name may stand in a line.</summary>
/// <param name="Id">The id that the caller knows it by.</param>
/// <param name="Name">The name as written: a full name also matches by its first word, if that is nobody else's.</param>
/// <param name="IsTeam">True for a team.</param>
public sealed record KnownParty(string Id, string Name, bool IsTeam = false);

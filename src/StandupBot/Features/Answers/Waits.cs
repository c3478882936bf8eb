using StandupBot.Core.Roadblocks;
using StandupBot.Core.Standups.Messages;
using StandupBot.Core.Text.Roadblocks;

namespace StandupBot.Features.Answers;

/// <summary>Reads off a roadblock which other team it waits for, and for what. Only a suggestion: somebody taps before anybody is asked.</summary>
internal static class Waits
{
    public static WaitedFor? Of(Roadblock roadblock, IReadOnlyList<KnownParty> known)
    {
        var reading = RoadblockDetector.Read(roadblock.Text, known);
        return reading is { WaitsForTeam: true, Unblocker: { } team } && team.Id != roadblock.TeamId
            ? new WaitedFor(team.Id, team.Name, reading.Needs ?? roadblock.Text)
            : null;
    }
}

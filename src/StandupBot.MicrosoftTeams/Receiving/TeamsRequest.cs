using System.Text.Json.Nodes;

namespace StandupBot.MicrosoftTeams.Receiving;

/// <summary>One POST to /api/messages, as it came.</summary>
/// <param name="Authorization">The header; null without one.</param>
/// <param name="FromLoopback">True when the connection comes from this machine.</param>
public sealed record TeamsRequest(string? Authorization, ReadOnlyMemory<byte> Body, bool FromLoopback);

/// <summary>What goes back: an HTTP status, and of an invoke the outcome as JSON.</summary>
/// <param name="Body">Null for an empty body.</param>
public sealed record TeamsAnswer(int Status, JsonObject? Body = null)
{
    public static TeamsAnswer Taken { get; } = new(200);
}

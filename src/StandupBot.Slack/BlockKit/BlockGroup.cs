using System.Text.Json.Nodes;

namespace StandupBot.Slack.BlockKit;

/// <summary>Blocks that stay together when a message is split, such as a line and its buttons.</summary>
/// <param name="Length">Characters that people read in them.</param>
internal sealed record BlockGroup(IReadOnlyList<JsonObject> Blocks, int Length)
{
    /// <summary>A title is not left alone at the end of a part.</summary>
    internal bool OpensTheNext { get; init; }
}

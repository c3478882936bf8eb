using System.Text.Json.Nodes;
using StandupBot.Core.Chat;

namespace StandupBot.Slack.BlockKit;

/// <summary>The home tab. It holds a hundred blocks; what is beyond is said to be there, with the commands that show it.</summary>
internal static class HomeView
{
    internal const string CallbackId = "home";

    /// <summary>A view may have 250 KB; text of this many characters stays far below, whatever it is made of.</summary>
    private const int Longest = 30_000;

    private const string Rest = "There is more than fits here: /goals, /goals signals and /goals blockers list everything.";

    internal static JsonObject Of(Message home)
    {
        JsonArray blocks = [];
        var length = 0;
        foreach (var group in home.Blocks.SelectMany(block => BlockRenderer.Groups(block, SlackNames.None)))
        {
            length += group.Length;
            if (blocks.Count + group.Blocks.Count >= Limits.BlocksOfView || length > Longest)
            {
                blocks.Add((JsonNode)BlockRenderer.Groups(new Block.Context(Rest), SlackNames.None).Single().Blocks[0]);
                break;
            }

            foreach (var block in group.Blocks)
                blocks.Add((JsonNode)block);
        }

        return new JsonObject { ["type"] = "home", ["callback_id"] = CallbackId, ["blocks"] = blocks };
    }
}

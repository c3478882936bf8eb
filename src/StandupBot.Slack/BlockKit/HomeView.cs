using System.Text.Json.Nodes;
using StandupBot.Core.Chat;

namespace StandupBot.Slack.BlockKit;

/// <summary>The home tab. It holds a hundred blocks; what is beyond is said to be there, with the commands that show it.</summary>
internal static class HomeView
{
    internal const string CallbackId = "home";

    private const string Rest = "There is more than fits here: /goals, /goals signals and /goals blockers list everything.";

    internal static JsonObject Of(Message home)
    {
        JsonArray blocks = [];
        var bytes = 0;
        foreach (var group in home.Blocks.SelectMany(block => BlockRenderer.Groups(block, SlackNames.None)))
        {
            bytes += group.Blocks.Sum(Limits.Bytes);
            if (blocks.Count + group.Blocks.Count >= Limits.BlocksOfView || bytes > Limits.View)
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

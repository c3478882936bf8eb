using System.Text.Json.Nodes;

namespace StandupBot.Slack.Tests.BlockKit;

public sealed class BlockKitLinterTests
{
    public static TheoryData<string, string> Wrong() => new()
    {
        { """{"type":"header","text":{"type":"mrkdwn","text":"Title"}}""", "plain text" },
        { """{"type":"section","text":{"type":"mrkdwn","text":"see <!channel>"}}""", "raw markup" },
        { """{"type":"section","text":{"type":"mrkdwn","text":"a & b"}}""", "raw markup" },
        { """{"type":"section","text":{"type":"plain_text","text":""}}""", "section is 0" },
        { """{"type":"section"}""", "without text" },
        { """{"type":"context","elements":[]}""", "context.elements is 0" },
        { """{"type":"actions","elements":[{"type":"button","action_id":"a","text":{"type":"plain_text","text":"A"}},{"type":"button","action_id":"a","text":{"type":"plain_text","text":"B"}}]}""", "stands twice" },
        { """{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[]}]}""", "an empty part" },
        { """{"type":"carousel"}""", "unknown block" },
        { """{"type":"input","block_id":"i","label":{"type":"plain_text","text":"L"},"element":{"type":"plain_text_input","action_id":"v","max_length":3,"initial_value":"four"}}""", "initial_value is 4" },
        { """{"type":"input","block_id":"i","label":{"type":"plain_text","text":"L"},"element":{"type":"number_input","action_id":"v","min_value":"1","initial_value":"0"}}""", "out of its range" },
        { """{"type":"input","block_id":"i","label":{"type":"plain_text","text":"L"},"element":{"type":"static_select","action_id":"v","options":[]}}""", "options is 0" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void The_linter_sees_what_Slack_would_refuse(string block, string trouble) =>
        Assert.Contains(BlockKitLinter.Message("text", [JsonNode.Parse(block)]), line => line.Contains(trouble, StringComparison.Ordinal));

    [Fact]
    public void The_linter_counts_blocks_and_characters()
    {
        JsonArray many = [.. Enumerable.Range(0, 51).Select(_ => (JsonNode)new JsonObject { ["type"] = "divider" })];
        Assert.Contains(BlockKitLinter.Message("text", many), line => line.StartsWith("blocks is 51", StringComparison.Ordinal));
        JsonArray much = [.. Enumerable.Range(0, 4).Select(_ => (JsonNode)new JsonObject { ["type"] = "section", ["text"] = new JsonObject { ["type"] = "plain_text", ["text"] = new string('x', 2600) } })];
        Assert.Contains(BlockKitLinter.Message("text", much), line => line.StartsWith("10400 characters", StringComparison.Ordinal));
    }
}

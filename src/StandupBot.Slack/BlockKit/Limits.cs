using System.Text;
using System.Text.Json.Nodes;

namespace StandupBot.Slack.BlockKit;

/// <summary>What Slack takes at most. https://docs.slack.dev/reference/block-kit/blocks</summary>
internal static class Limits
{
    internal const int BlocksOfMessage = 50;
    internal const int BlocksOfView = 100;

    /// <summary>Over all blocks of one message. Nobody documents it; refusals were met at some 13,000.</summary>
    internal const int TextOfMessage = 9000;

    /// <summary>Bytes of a view as it travels; Slack refuses 250 KB.</summary>
    internal const int View = 240_000;

    internal static int Bytes(JsonObject block) => Encoding.UTF8.GetByteCount(block.ToJsonString(SlackJson.Options)) + 1;

    internal const int Notification = 4000;
    internal const int Text = 3000;
    internal const int Header = 150;
    internal const int Fields = 10;
    internal const int Field = 2000;
    internal const int ContextElements = 10;
    internal const int Actions = 25;
    internal const int Button = 75;
    internal const int ButtonValue = 2000;
    internal const int Id = 255;
    internal const int Title = 24;
    internal const int Label = 2000;
    internal const int Placeholder = 150;
    internal const int Metadata = 3000;
    internal const int Option = 75;
    internal const int Options = 100;
    internal const int Checkboxes = 10;
    internal const int Input = 3000;
    internal const int Url = 3000;
    internal const int ConfirmTitle = 100;
    internal const int ConfirmText = 300;
    internal const int ConfirmButton = 30;
}

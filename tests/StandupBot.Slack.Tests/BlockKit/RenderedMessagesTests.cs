using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using StandupBot.Slack.BlockKit;

namespace StandupBot.Slack.Tests.BlockKit;

/// <summary>Every message, form and home view as Slack gets it. STANDUPBOT_UPDATE_SNAPSHOTS=1 writes the pictures anew.</summary>
public sealed class RenderedMessagesTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly SlackNames People = new(new Dictionary<string, string> { ["ana"] = "U0ANA", ["bo"] = "U0BO", ["cleo"] = "U0CLEO", ["dev"] = "U0DEV" });

    public static TheoryData<string> All() => [.. CoreMessages.Names];

    [Fact]
    public void The_core_has_messages_to_show() => Assert.InRange(CoreMessages.Names.Count, 60, 1000);

    [Theory, MemberData(nameof(All))]
    public void What_Slack_gets_is_as_pictured_and_within_its_limits(string name)
    {
        var (drawn, troubles) = Render(name);
        Assert.Empty(troubles);
        Match(drawn.ToJsonString(Indented) + "\n", name);
    }

    private static (JsonNode Drawn, IReadOnlyList<string> Troubles) Render(string name)
    {
        if (CoreMessages.IsForm(name))
        {
            var modal = FormView.Of(CoreMessages.Form(name), "nonce");
            return (modal, BlockKitLinter.Modal(modal));
        }

        if (CoreMessages.IsHome(name))
        {
            var home = HomeView.Of(CoreMessages.Message(name));
            return (home, BlockKitLinter.Home(home));
        }

        var parts = MessageRenderer.Parts(CoreMessages.Message(name), People);
        JsonArray posts = [.. parts.Select(p => (JsonNode)new JsonObject { ["text"] = p.Text, ["blocks"] = p.BlockArray() })];
        return (posts.Count == 1 ? posts[0]!.DeepClone() : posts, [.. parts.SelectMany(p => BlockKitLinter.Message(p.Text, p.BlockArray()))]);
    }

    private static void Match(string drawn, string name, [CallerFilePath] string here = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(here)!, "Snapshots", name + ".json");
        if (Environment.GetEnvironmentVariable("STANDUPBOT_UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, drawn);
        }

        Assert.True(File.Exists(file), $"There is no snapshot {name}; run once with STANDUPBOT_UPDATE_SNAPSHOTS=1 and read it.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), drawn.ReplaceLineEndings("\n"));
    }
}

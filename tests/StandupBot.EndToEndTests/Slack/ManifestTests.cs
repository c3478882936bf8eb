using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StandupBot.Core.Commands;
using StandupBot.Slack.Receiving;
using StandupBot.StandIns.Slack;
using StandupBot.Web.Slack;
using Xunit;

namespace StandupBot.EndToEndTests.Slack;

/// <summary>What the manifests promise to Slack, the code keeps, and the pages explain: no more and no less.</summary>
public sealed partial class ManifestTests
{
    /// <summary>What Slack asks for before it sends an event. https://docs.slack.dev/reference/events</summary>
    private static readonly Dictionary<string, string?> ScopeOfEvent = new()
    {
        ["app_home_opened"] = null, ["app_mention"] = "app_mentions:read", ["app_uninstalled"] = null, ["tokens_revoked"] = null, ["team_access_granted"] = null, ["team_access_revoked"] = null,
        ["channel_archive"] = "channels:read", ["channel_deleted"] = "channels:read", ["channel_left"] = "channels:read", ["channel_rename"] = "channels:read", ["channel_unarchive"] = "channels:read",
        ["group_archive"] = "groups:read", ["group_deleted"] = "groups:read", ["group_left"] = "groups:read", ["group_rename"] = "groups:read", ["group_unarchive"] = "groups:read",
        ["member_joined_channel"] = "channels:read", ["member_left_channel"] = "channels:read", ["message.channels"] = "channels:history", ["message.groups"] = "groups:history",
        ["message.im"] = "im:history", ["team_join"] = "users:read", ["user_change"] = "users:read",
    };

    /// <summary>Only an installation for a whole organisation hears of these.</summary>
    private static readonly string[] OrganisationsOnly = ["team_access_granted", "team_access_revoked"];

    public static TheoryData<string> Files => ["manifest.json", "manifest.socket-mode.json"];

    [Theory, MemberData(nameof(Files))]
    public void The_scopes_are_those_that_the_code_asks_for_and_the_page_explains(string file)
    {
        Assert.Equal(SlackScopes.Reasons.Keys, Scopes(file).Order());
        var page = Repository("docs/slack.md");
        Assert.All(SlackScopes.Reasons, scope => Assert.Contains($"| `{scope.Key}` | {scope.Value} |", page, StringComparison.Ordinal));
        Assert.Equal(SlackScopes.Reasons.Count, ScopeRow().Count(page));
    }

    [Theory, MemberData(nameof(Files))]
    public void Every_scope_is_needed_by_a_method_or_an_event_and_none_is_missing(string file)
    {
        var scopes = Scopes(file);
        var methods = Quoted(Repository("src/StandupBot.Slack/Api/SlackMethod.cs"), MethodName());
        var table = SlackStandIn.ScopesOfMethods;
        foreach (var method in methods.Where(table.ContainsKey))
            Assert.True(table[method].Count == 0 || table[method].Any(scopes.Contains), $"{method} needs one of {string.Join(", ", table[method])}.");
        Assert.All(Events(file), name => Assert.True(ScopeOfEvent[name] is not { } scope || scopes.Contains(scope), $"{name} needs {ScopeOfEvent[name]}."));
        var needed = methods.SelectMany(m => table.GetValueOrDefault(m) ?? []).Concat(Events(file).Select(e => ScopeOfEvent[e])).Append("commands").ToHashSet();
        Assert.DoesNotContain(scopes, scope => !needed.Contains(scope));
    }

    [Fact]
    public void Every_event_that_is_subscribed_to_is_handled_and_the_other_way_round()
    {
        var source = Repository("src/StandupBot.Slack/Receiving/EventIntake.cs") + Repository("src/StandupBot.Slack/Receiving/WorkspaceEvents.cs");
        var handled = Quoted(source, EventArm()).Except(["url_verification", "event_callback", "app_rate_limited"]).Order();
        Assert.Equal(handled, Events("manifest.json").Select(e => e.Split('.')[0]).Distinct().Order());
        Assert.Equal(Events("manifest.json").Except(OrganisationsOnly).Order(), Events("manifest.socket-mode.json").Order());
    }

    [Theory, MemberData(nameof(Files))]
    public void Commands_and_shortcuts_are_those_of_the_product(string file)
    {
        var features = Read(file)["features"]!;
        Assert.Equal(["/goals", "/standup"], features["slash_commands"]!.AsArray().Select(c => (string)c!["command"]!).Order());
        Assert.All(features["slash_commands"]!.AsArray(), c => Assert.True((bool?)c!["should_escape"], "Without it a person's name arrives as text."));
        Assert.All(CommandCatalogue.All.Select(e => e.Command).Distinct(), name => Assert.Contains($"/{name}", features["slash_commands"]!.AsArray().Select(c => (string)c!["command"]!)));
        Assert.Equal(
            [(SlackShortcuts.Heard, "message"), ($"{SlackShortcuts.Heard}_global", "global"), (SlackShortcuts.Roadblock, "message"), ($"{SlackShortcuts.Roadblock}_global", "global")],
            features["shortcuts"]!.AsArray().Select(s => ((string)s!["callback_id"]!, (string)s["type"]!)).Order());
        Assert.InRange(features["shortcuts"]!.AsArray().Max(s => ((string)s!["name"]!).Length), 1, 24);
    }

    [Fact]
    public void The_addresses_are_those_that_the_host_listens_at()
    {
        var app = SlackApp.FromManifest(Manifests.OverHttp);
        Assert.Equal(("/slack/events", "/slack/interactivity", "/slack/commands"), (app.EventsPath, app.InteractivityPath, app.CommandsPath));
        var back = Assert.Single(Read("manifest.json")["oauth_config"]!["redirect_urls"]!.AsArray());
        Assert.Equal(SlackRoutes.WayBack(new SlackHostOptions { PublicUrl = new Uri("https://standup.example.com/") }), (string?)back);
    }

    [Theory, MemberData(nameof(Files))]
    public void The_texts_fit_Slacks_limits_and_the_home_is_switched_on(string file)
    {
        var manifest = Read(file);
        var about = manifest["display_information"]!;
        Assert.InRange(((string)about["name"]!).Length, 1, 35);
        Assert.InRange(((string)about["description"]!).Length, 1, 140);
        Assert.InRange(((string)about["long_description"]!).Length, 174, 4000);
        Assert.InRange(((string)manifest["features"]!["bot_user"]!["display_name"]!).Length, 1, 80);
        Assert.True((bool?)manifest["features"]!["app_home"]!["home_tab_enabled"]);
        Assert.False((bool?)manifest["features"]!["app_home"]!["messages_tab_read_only_enabled"]);
        Assert.Equal(file.Contains("socket", StringComparison.Ordinal), (bool?)manifest["settings"]!["socket_mode_enabled"]);
        Assert.Equal(file.Contains("socket", StringComparison.Ordinal), !manifest.ToJsonString().Contains("standup.example.com", StringComparison.Ordinal));
    }

    private static JsonNode Read(string file) => JsonNode.Parse(file == "manifest.json" ? Manifests.OverHttp : Manifests.OverSockets)!;

    private static List<string> Scopes(string file) => [.. Read(file)["oauth_config"]!["scopes"]!["bot"]!.AsArray().Select(s => (string)s!)];

    private static List<string> Events(string file) => [.. Read(file)["settings"]!["event_subscriptions"]!["bot_events"]!.AsArray().Select(e => (string)e!)];

    private static HashSet<string> Quoted(string text, Regex pattern) => [.. pattern.Matches(text).Select(m => m.Groups["name"].Value)];

    private static string Repository(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "StandupBot.sln")))
            folder = folder.Parent;
        return File.ReadAllText(Path.Combine(folder.FullName, path));
    }

    [GeneratedRegex("new\\(\"(?<name>[a-zA-Z0-9.]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MethodName();

    /// <summary>An arm of a switch over the type of an event: the name alone, among alternatives or before the arrow.</summary>
    [GeneratedRegex("(?<=(^\\s*(case )?|or ))\"(?<name>[a-z_]+)\"(?=( or|\\s*=>|:))", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex EventArm();

    [GeneratedRegex("^\\| `[a-z_]+:?[a-z]*` \\|", RegexOptions.Multiline, 1000)]
    private static partial Regex ScopeRow();
}

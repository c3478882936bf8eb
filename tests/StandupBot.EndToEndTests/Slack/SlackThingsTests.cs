using System.Net;
using System.Text.Json.Nodes;
using StandupBot.EndToEndTests.Platforms;
using Xunit;

namespace StandupBot.EndToEndTests.Slack;

/// <summary>What people do in Slack and nowhere else: channels by name, shortcuts, the home tab, a channel without the bot.</summary>
public sealed class SlackThingsTests : SlackTest
{
    [Fact]
    public async Task A_stand_up_is_moved_to_another_channel_by_its_name()
    {
        await SetUpAsync();
        var hall = Bakery.Workspace.AddChannel("town-hall", [Bakery["Ana"].User, Bakery["Bo"].User]);
        Bakery.Workspace.AddChannel("secret", [Bakery["Dev"].User], isPrivate: true);
        await Bakery["Ana"].InviteBotAsync(hall);
        await UntilAsync(() => Bakery.Read("Ana", hall).Any(m => m.Text.StartsWith("Hello Town hall", StringComparison.Ordinal)), "the greeting");

        await Bot.CommandAsync("Ana", Place.Channel, "/standup edit", Cancellation);
        var form = await Bot.UntilFormAsync("Ana", Cancellation);
        Assert.Equal("#bakery", form.Filled["Channel"]);
        Assert.DoesNotContain("#secret", Bakery.Workspace.TopModal(Bakery["Ana"].User.Id)!.Shown.ToJsonString(), StringComparison.Ordinal);
        Assert.Empty(await Bot.SubmitAsync("Ana", new Dictionary<string, string> { ["Channel"] = "#town-hall" }, Cancellation));

        Bot.Clock.MoveTo(At(9, 0).AddSeconds(1));
        await UntilAsync(() => Bakery.Read("Ana", hall).Any(m => m.Text.Contains("4 people are asked", StringComparison.Ordinal)), "the summary in its new channel");
    }

    [Fact, Trait("Behaviour", "55")]
    public async Task A_channel_that_a_client_made_up_is_refused_at_its_field()
    {
        await SetUpAsync();
        var secret = Bakery.Workspace.AddChannel("secret", [Bakery["Dev"].User], isPrivate: true);
        await Bakery["Dev"].InviteBotAsync(secret);
        await UntilAsync(() => Bakery.Read("Dev", secret).Any(m => m.Text.StartsWith("Hello Secret", StringComparison.Ordinal)), "the greeting");
        await Bot.CommandAsync("Ana", Place.Channel, "/standup edit", Cancellation);
        await Bot.UntilFormAsync("Ana", Cancellation);

        var field = Bakery.Workspace.TopModal(Bakery["Ana"].User.Id)!.Shown["blocks"]!.AsArray().Single(b => (string?)b!["label"]?["text"] == "Channel")!;
        field["element"]!["options"]!.AsArray().Add(new JsonObject { ["text"] = new JsonObject { ["type"] = "plain_text", ["text"] = "#secret" }, ["value"] = secret.Id });
        var problems = await Bot.SubmitAsync("Ana", new Dictionary<string, string> { ["Channel"] = "#secret" }, Cancellation);
        Assert.Equal("Choose a channel that you and the bot are in.", Assert.Single(problems));
    }

    [Fact]
    public async Task The_greeting_s_other_settings_make_a_team_where_there_is_none()
    {
        await Bot.InviteAsync(Cancellation);
        await Bot.UntilAsync("Bo", Place.Channel, "Hello Bakery", Cancellation);
        await Bot.TapAsync("Bo", Place.Channel, "Other settings", Cancellation);
        var form = await Bot.UntilFormAsync("Bo", Cancellation);
        Assert.Equal("Bakery", form.Filled["Team"]);
        Assert.Empty(await Bot.SubmitAsync("Bo", new Dictionary<string, string> { ["Time"] = "08:15" }, Cancellation));

        await Bot.UntilAsync("Bo", Place.Direct, "at 08:15 (Europe/Lisbon) for 180 minutes, with 4 people", Cancellation);
    }

    [Fact]
    public async Task The_greeting_s_button_sets_up_the_stand_up_with_everybody_in_the_channel()
    {
        await Bot.InviteAsync(Cancellation);
        await Bot.UntilAsync("Bo", Place.Channel, "Hello Bakery", Cancellation);
        await Bot.TapAsync("Bo", Place.Channel, "Set up the Bakery stand-up", Cancellation);
        Assert.True((await Bot.UntilAsync("Bo", Place.Channel, "with 4 people", Cancellation)).Private);
    }

    [Fact]
    public async Task A_message_becomes_a_roadblock_by_its_shortcut()
    {
        await SetUpAsync();
        var message = await Bakery["Cleo"].TypeAsync(Bakery.Channel, "Oven 2 is down & nobody answers");
        await Bakery["Bo"].ShortcutAsync("make_roadblock", message);
        var form = await Bot.UntilFormAsync("Bo", Cancellation);
        Assert.Contains(form.Filled.Values, value => value.Contains("Oven 2 is down & nobody answers", StringComparison.Ordinal));
        Assert.Empty(await Bot.SubmitAsync("Bo", new Dictionary<string, string>(), Cancellation));

        await Bot.UntilAsync("Bo", Place.Direct, "In the way: ", Cancellation);
        await Bot.CommandAsync("Cleo", Place.Direct, "/goals blockers", Cancellation);
        await Bot.UntilAsync("Cleo", Place.Direct, "Oven 2 is down & nobody answers", Cancellation);
    }

    [Fact]
    public async Task A_tap_in_the_home_tab_opens_the_form()
    {
        await SetUpAsync();
        await AskAsync();
        var home = await Bot.HomeAsync("Ana", Cancellation);
        Assert.Contains("Bakery", home.Text, StringComparison.Ordinal);
        await Bakery["Ana"].TapHomeAsync("Answer");
        Assert.Equal("Your stand-up", (await Bot.UntilFormAsync("Ana", Cancellation)).Title);
    }

    [Fact]
    public async Task In_a_channel_without_the_bot_a_command_is_answered_all_the_same()
    {
        var lounge = Bakery.Workspace.AddChannel("lounge", [Bakery["Ana"].User]);
        await Bakery["Ana"].CommandAsync(lounge, "/goals", "help");
        await UntilAsync(() => Bakery.Read("Ana", lounge).Any(m => m.Private && m.Text.Contains("/goals", StringComparison.Ordinal)), "help where it was asked for");
    }

    [Fact]
    public async Task What_an_answer_says_can_ping_nobody()
    {
        await SetUpAsync();
        await AskAsync();
        await Bot.WriteAsync("Bo", Place.Direct, "Done: told <!channel> and @Cleo Marsh and `*everybody*`", Cancellation);
        await Bot.UntilAsync("Ana", Place.Thread, "told channel", Cancellation);
        var all = Bakery.Workspace.Read(Bakery.Channel.Id, Bakery["Ana"].User.Id, Bakery.Summary().Ts).Append(Bakery.Summary()).Where(m => m.ByBot);
        Assert.All(all, m => Assert.Empty(Broadcasts(m.Blocks)));
    }

    [Fact]
    public async Task The_addresses_are_there_and_a_stranger_is_refused()
    {
        using HttpClient client = new() { BaseAddress = Bakery.Bot.Address };
        using var body = new StringContent("""{"type":"url_verification","challenge":"x"}""");
        var answer = await client.PostAsync(new Uri("/slack/events", UriKind.Relative), body, Cancellation);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    /// <summary>Whatever would ring at a whole channel: an element of rich text, or the markup in a text that is not escaped.</summary>
    private static IEnumerable<string> Broadcasts(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(Broadcasts),
        JsonObject one => ((string?)one["type"] == "broadcast" ? ["broadcast"] : Array.Empty<string>()).Concat(
            one["text"] is JsonValue text && (string?)one["type"] == "mrkdwn" && ((string)text!).Contains("<!channel", StringComparison.Ordinal) ? ["<!channel>"] : []).Concat(
            one.SelectMany(pair => pair.Value is JsonValue ? [] : Broadcasts(pair.Value))),
        _ => [],
    };
}

using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using StandupBot.Slack.Api;
using StandupBot.Slack.Receiving;
using StandupBot.Slack.Sockets;

namespace StandupBot.Slack.Tests;

/// <summary>Every recorded payload is understood, or refused for the reason that stands here.</summary>
public sealed class RecordedPayloadTests : IDisposable
{
    private const string Why = "There are no recorded payloads beside the project (shared/data/slack-payloads).";

    /// <summary>What each becomes; the rest of the folder has to be acknowledged without any effect.</summary>
    private static readonly Dictionary<string, string> Becomes = new(StringComparer.Ordinal)
    {
        ["events/app_home_opened_with_view.json"] = "HomeOpened", ["events/app_home_opened_inner_home_tab.json"] = "Nothing: an event without its envelope",
        ["events/app_mention.json"] = "Command", ["events/app_mention_shared_channel.json"] = "Command", ["events/app_uninstalled.json"] = "disconnect",
        ["events/member_joined_channel.json"] = "read", ["events/member_left_channel.json"] = "read",
        ["events/message_changed.json"] = "Nothing: said in a channel among people", ["events/message_changed_inner_java.json"] = "Nothing: an event without its envelope",
        ["events/message_thread_reply_im.json"] = "Text", ["events/message_thread_reply_inner.json"] = "Nothing: an event without its envelope",
        ["events/team_access_granted.json"] = "read", ["events/team_access_revoked.json"] = "read", ["events/team_join.json"] = "update",
        ["events/tokens_revoked.json"] = "disconnect", ["events/tokens_revoked_bot.json"] = "disconnect",
        ["interactive/block_actions_confirm.json"] = "Action", ["interactive/block_actions_in_thread.json"] = "Action",
        ["interactive/block_actions_message.json"] = "Action", ["interactive/block_actions_message.form"] = "Action", ["interactive/block_actions_with_state.json"] = "Action",
        ["slash/slash_command.form"] = "Command", ["slash/slash_docs_shape.form"] = "Command", ["slash/slash_with_trigger.form"] = "Command",
        ["socket-mode/envelope_events_api_app_mention.json"] = "Command", ["socket-mode/envelope_events_api_message.json"] = "Command",
        ["socket-mode/envelope_events_api_retry.json"] = "Nothing: another bot is mentioned", ["socket-mode/envelope_slash_commands.json"] = "Command",
    };

    private readonly Adapter adapter = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => adapter.Dispose();

    [Fact]
    public void The_documented_signature_is_known()
    {
        Assert.SkipWhen(SharedPayloads.Folder is null, Why);
        var known = JsonNode.Parse(File.ReadAllText(Path.Combine(SharedPayloads.Folder!, "signature", "known_answer.json")))!.AsObject();
        var body = File.ReadAllBytes(Path.Combine(SharedPayloads.Folder!, "signature", "known_answer_body.form"));
        var values = known.Select(k => k.Value?.ToString() ?? "").ToList();
        var (secret, stamp, signature) = (values.Single(v => v.Length == 32 && !v.Contains(' ', StringComparison.Ordinal)), values.First(v => v.Length == 10 && v.All(char.IsAsciiDigit)), values.First(v => v.StartsWith("v0=", StringComparison.Ordinal)));
        Assert.Equal(signature, SlackSignature.Sign(secret, stamp, body));
    }

    [Theory]
    [InlineData("events")]
    [InlineData("interactive")]
    [InlineData("slash")]
    [InlineData("socket-mode")]
    public async Task What_Slack_tells_is_understood_or_refused_for_a_reason(string folder)
    {
        Assert.SkipWhen(SharedPayloads.Folder is null, Why);
        foreach (var file in SharedPayloads.In(folder))
        {
            var name = $"{folder}/{Path.GetFileName(file)}";
            Install(BotIn(name));
            var answer = await TellAsync(name, File.ReadAllText(file));
            var expected = Becomes.GetValueOrDefault(name, "Nothing: acknowledged");
            Assert.True(expected.StartsWith(Became(answer), StringComparison.Ordinal), $"{name}: {Became(answer)}, not {expected}");
        }
    }

    [Fact]
    public async Task Every_recorded_error_is_sorted()
    {
        Assert.SkipWhen(SharedPayloads.Folder is null, Why);
        Dictionary<string, SlackTrouble> sorted = [];
        foreach (var file in SharedPayloads.In("errors"))
        {
            adapter.Slack.Answers("chat.postMessage", () => file.EndsWith(".http", StringComparison.Ordinal) ? Raw(File.ReadAllText(file)) : Json(File.ReadAllText(file)));
            sorted[Path.GetFileNameWithoutExtension(file)] = (await adapter.Api.PostMessageAsync("x", [], Cancellation)).Failure!.Trouble;
        }

        Assert.Equal(["account_inactive", "invalid_auth", "not_authed", "token_revoked"], Of(SlackTrouble.Revoked));
        Assert.Equal(["channel_not_found", "is_archived", "not_in_channel", "restricted_action"], Of(SlackTrouble.PlaceGone));
        Assert.Equal(["fatal_error", "internal_error", "rate_limited", "ratelimited_429_recorded", "ratelimited_429_sdk_mock", "request_timeout", "service_unavailable"], Of(SlackTrouble.Later));
        Assert.Equal(["token_expired"], Of(SlackTrouble.TokenEnded));
        Assert.Equal(["missing_scope_emulated"], Of(SlackTrouble.Reinstall));
        Assert.All(Of(SlackTrouble.Rejected), name => Assert.Matches("invalid_|msg_|no_text|too_many", name));

        IEnumerable<string> Of(SlackTrouble trouble) => sorted.Where(s => s.Value == trouble).Select(s => s.Key).Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task Every_recorded_answer_of_the_Web_API_is_read()
    {
        Assert.SkipWhen(SharedPayloads.Folder is null, Why);
        var read = 0;
        foreach (var file in SharedPayloads.In("web-api").Where(f => !f.EndsWith(".errors.json", StringComparison.Ordinal)))
        {
            var name = Path.GetFileName(file);
            if (CallOf(name) is not { } call)
                continue;
            var text = File.ReadAllText(file);
            adapter.Slack.Answers(name.Contains("oauth_v2", StringComparison.Ordinal) ? "oauth.v2.access" : string.Join('.', name.Split('.').TakeWhile(p => !p.StartsWith("ok", StringComparison.Ordinal) && !p.StartsWith("error", StringComparison.Ordinal))), () => Json(text));
            var failure = await call();
            Assert.True(text.Contains("\"ok\": true", StringComparison.Ordinal) || text.Contains("\"ok\":true", StringComparison.Ordinal) ? failure is null : failure is not (null or "unreadable_answer"), $"{name}: {failure}");
            read++;
        }

        Assert.InRange(read, 40, 200);
    }

    private Func<Task<string?>>? CallOf(string name) => name switch
    {
        _ when name.StartsWith("apps.connections.open", StringComparison.Ordinal) => async () => (await adapter.Api.OpenSocketAsync("x", Cancellation)).Failure?.Error,
        _ when name.StartsWith("auth.test", StringComparison.Ordinal) => async () => (await adapter.Api.WhoAmIAsync("x", Cancellation)).Failure?.Error,
        _ when name.StartsWith("bots.info", StringComparison.Ordinal) => async () => (await adapter.Api.BotAsync("x", "B1", Cancellation)).Failure?.Error,
        _ when name.StartsWith("chat.delete", StringComparison.Ordinal) => async () => (await adapter.Api.DeleteAsync("x", "C1", "1", Cancellation)).Failure?.Error,
        _ when name.StartsWith("chat.postEphemeral", StringComparison.Ordinal) => async () => (await adapter.Api.PostEphemeralAsync("x", [], Cancellation)).Failure?.Error,
        _ when name.StartsWith("chat.postMessage", StringComparison.Ordinal) => async () => (await adapter.Api.PostMessageAsync("x", [], Cancellation)).Failure?.Error,
        _ when name.StartsWith("chat.update", StringComparison.Ordinal) => async () => (await adapter.Api.UpdateAsync("x", [], Cancellation)).Failure?.Error,
        _ when name.StartsWith("conversations.history", StringComparison.Ordinal) => async () => (await adapter.Api.HistoryAsync("x", "C1", 1, Cancellation)).Failure?.Error,
        _ when name.StartsWith("conversations.replies", StringComparison.Ordinal) => async () => (await adapter.Api.RepliesAsync("x", "C1", "1", 1, Cancellation)).Failure?.Error,
        _ when name.StartsWith("conversations.info", StringComparison.Ordinal) => async () => (await adapter.Api.ConversationAsync("x", "C1", Cancellation)).Failure?.Error,
        // This one is recorded without the channel's object, which is asked for by "return_im".
        "conversations.open.ok.json" => null,
        _ when name.StartsWith("conversations.open", StringComparison.Ordinal) => async () => (await adapter.Api.OpenConversationAsync("x", "U1", Cancellation)).Failure?.Error,
        _ when name.StartsWith("conversations.list", StringComparison.Ordinal) => () => FirstAsync(adapter.Api.ConversationsAsync("x", null, Cancellation)),
        _ when name.StartsWith("conversations.members", StringComparison.Ordinal) => () => FirstAsync(adapter.Api.MembersAsync("x", "C1", Cancellation)),
        _ when name.StartsWith("users.conversations", StringComparison.Ordinal) => () => FirstAsync(adapter.Api.OwnConversationsAsync("x", null, Cancellation)),
        _ when name.StartsWith("users.list", StringComparison.Ordinal) => () => FirstAsync(adapter.Api.UsersAsync("x", null, Cancellation)),
        _ when name.StartsWith("users.info", StringComparison.Ordinal) => async () => (await adapter.Api.UserAsync("x", "U1", Cancellation)).Failure?.Error,
        _ when name.StartsWith("views.open", StringComparison.Ordinal) => async () => (await adapter.Api.OpenViewAsync("x", "t", [], Cancellation)).Failure?.Error,
        _ when name.StartsWith("views.push", StringComparison.Ordinal) => async () => (await adapter.Api.PushViewAsync("x", "t", [], Cancellation)).Failure?.Error,
        _ when name.StartsWith("views.update", StringComparison.Ordinal) => async () => (await adapter.Api.UpdateViewAsync("x", "V1", null, [], Cancellation)).Failure?.Error,
        _ when name.StartsWith("views.publish", StringComparison.Ordinal) => async () => (await adapter.Api.PublishViewAsync("x", "U1", null, [], Cancellation)).Failure?.Error,
        _ when name.StartsWith("oauth.v2.access", StringComparison.Ordinal) || name.StartsWith("oauth_v2_access", StringComparison.Ordinal) => async () => (await adapter.Api.GrantAsync("c", null, Cancellation)).Failure?.Error,
        // Methods that the product does not use.
        _ => null,
    };

    private static async Task<string?> FirstAsync<T>(IAsyncEnumerable<T> items)
    {
        try
        {
            await items.Take(1).ToListAsync(Cancellation);
            return null;
        }
        catch (SlackApiException exception)
        {
            return exception.Failure.Error;
        }
    }

    private void Install(string bot)
    {
        adapter.Host.Heard.Clear();
        adapter.Host.Told.Clear();
        adapter.Host.Installed.Clear();
        foreach (var team in new[] { "T111", "T123", "T0001", "T12345678", "T-auth", "T_INSTALLED", "T000AAA0A" })
            adapter.Host.Installed[$"slack-{team}"] = new SlackInstallation($"slack-{team}", "x", bot, DateTimeOffset.MinValue) { TeamId = team };
        adapter.Host.Installed["slack-E111"] = new SlackInstallation("slack-E111", "x", bot, DateTimeOffset.MinValue) { EnterpriseId = "E111" };
    }

    /// <summary>Whom the recorded mention is of.</summary>
    private static string BotIn(string name) => name switch
    {
        _ when name.StartsWith("events/app_mention", StringComparison.Ordinal) => "W111",
        _ when name.StartsWith("socket-mode/envelope_events_api_app", StringComparison.Ordinal) || name.StartsWith("socket-mode/envelope_events_api_message", StringComparison.Ordinal) => "U111",
        _ => "UBOT",
    };

    private async Task<SlackAnswer> TellAsync(string name, string text)
    {
        if (name.StartsWith("interactive/", StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal))
            return await adapter.InteractAsync(text);
        if (!name.StartsWith("socket-mode/", StringComparison.Ordinal))
            return await adapter.PostAsync(text);
        await adapter.Get<SocketEnvelopes>().HandleAsync(JsonElement.Parse(text), Cancellation);
        return SlackAnswer.Taken;
    }

    private string Became(SlackAnswer answer) => answer.Status >= 400
        ? answer.Status.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : adapter.Host.Heard.FirstOrDefault()?.GetType().Name ?? adapter.Host.Told.Find(told => !IsOfPerson(told))?.Split(' ')[0] ?? "Nothing";

    /// <summary>Somebody new is read from Slack whatever they did.</summary>
    private static bool IsOfPerson(string told) => told.StartsWith("read U", StringComparison.Ordinal) || told.StartsWith("read W", StringComparison.Ordinal);

    private static HttpResponseMessage Json(string text) => new(HttpStatusCode.OK) { Content = new StringContent(text, Encoding.UTF8, "application/json") };

    private static HttpResponseMessage Raw(string text)
    {
        var parts = text.ReplaceLineEndings("\n").Split("\n\n", 2);
        HttpResponseMessage response = new((HttpStatusCode)int.Parse(parts[0].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture)) { Content = new StringContent(parts[1]) };
        foreach (var line in parts[0].Split('\n').Skip(1).Select(l => l.Split(": ", 2)).Where(l => l.Length == 2))
            response.Headers.TryAddWithoutValidation(line[0], line[1]);
        return response;
    }
}

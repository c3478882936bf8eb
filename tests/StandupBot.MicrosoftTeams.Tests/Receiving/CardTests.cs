using System.Text.Json.Nodes;
using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.MicrosoftTeams.Cards;
using StandupBot.MicrosoftTeams.Receiving;
using Xunit;

namespace StandupBot.MicrosoftTeams.Tests.Receiving;

/// <summary>Buttons and forms come back as they were drawn, by each way in which a client may send them.</summary>
public sealed class CardTests : ReceivingTest
{
    private static readonly Form Asked = new("standup.answer", "bakery/2026-03-03", "Your stand-up", "Send",
    [
        new Field.Text("q:done", "What moved?") { Multiline = true },
        new Field.Choice("kinds", "Kinds", [new("a,b", "A, B"), new("50%", "Half"), new("c", "C")]) { Multiple = true },
        new Field.Number("n", "How many?"),
        new Field.Toggle("agree", "Agree?"),
        new Field.Choice("goal", "Goal", [new("G1", "One")]),
        new Field.Date("by", "By"),
    ]);

    private static readonly Button Done = new("item.done", "bakery/1", "Done");

    [Fact]
    public async Task A_tap_comes_back_with_its_action_value_and_message()
    {
        var answer = await ReceiveAsync(Executed(Drawn(Done)));

        var action = Assert.IsType<Inbound.Action>(Assert.Single(Inbox.Heard));
        Assert.Equal(("item.done", "bakery/1", "run/prompt", null), (action.Name, action.Value, action.MessageId, action.ChannelId));
        Assert.NotNull(action.Trigger);
        Assert.Equal(200, answer.Status);
        Assert.Equal((200, "application/vnd.microsoft.activity.message"), ((int)answer.Body!["statusCode"]!, (string?)answer.Body["type"]));
    }

    [Fact]
    public async Task A_client_without_execute_sends_the_same_as_a_message()
    {
        var fallback = (JsonObject)Drawn(Done)["fallback"]!;

        var answer = await ReceiveAsync(Submitted((JsonObject)fallback["data"]!.DeepClone()));

        Assert.Equal("item.done", Assert.IsType<Inbound.Action>(Assert.Single(Inbox.Heard)).Name);
        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public async Task A_form_comes_back_as_it_was_filled_in_and_what_was_left_out_stays_out()
    {
        await ReceiveAsync(Executed(FormAction(), ("in.q:done", "signed Cafe Lume in Łódź"), ("several.kinds", "a%2Cb,50%25"), ("in.n", "3"), ("in.agree", "false"), ("in.goal", "standupbot.none"), ("in.by", "")));

        var submission = Assert.IsType<Inbound.Submission>(Assert.Single(Inbox.Heard));
        Assert.Equal(("standup.answer", "bakery/2026-03-03"), (submission.FormId, submission.State));
        Assert.Equal(["signed Cafe Lume in Łódź"], submission.Values["q:done"]);
        Assert.Equal(["a,b", "50%"], submission.Values["kinds"]);
        Assert.Equal(["3"], submission.Values["n"]);
        Assert.Equal(["false"], submission.Values["agree"]);
        Assert.Equal(4, submission.Values.Count);
    }

    [Fact]
    public async Task A_form_that_was_taken_gives_way_to_a_line_for_good()
    {
        var answer = await ReceiveAsync(Sent.With(Executed(FormAction()), ("replyToId", "1700000000077")));

        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)answer.Body!["type"]);
        Assert.Contains("Sent: Your stand-up.", answer.Body.ToJsonString(), StringComparison.Ordinal);
        var replaced = Stub.Requests.Last();
        Assert.Equal(("PUT", "/emea/v3/conversations/a%3Aana-and-bot/activities/1700000000077"), (replaced.Method, replaced.Target));
    }

    [Fact]
    [Trait("Behaviour", "45")]
    public async Task A_service_that_takes_its_time_keeps_nobody_waiting_for_the_answer()
    {
        TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await ReceiveAsync(Message("hello"));
        Stub.Answer(async http =>
        {
            asked.TrySetResult();
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });

        var answering = ReceiveAsync(Sent.With(Executed(FormAction()), ("replyToId", "1700000000077")));
        await asked.Task;
        Workshop.Clock.Advance(TimeSpan.FromSeconds(7));

        Assert.Contains("Sent: Your stand-up.", (await answering).Body!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_a_problem_stays_with_what_was_written_and_the_problem_at_its_field()
    {
        Inbox.Answer = _ => new InboundReply.FormErrors(new Dictionary<string, string> { ["q:done"] = "Write at least one line." });

        var answer = await ReceiveAsync(Executed(FormAction(), ("in.q:done", "-"), ("several.kinds", "c")));

        var body = answer.Body!["value"]!["body"]!.AsArray();
        var field = body.Select((element, i) => (Id: (string?)element!["id"], i)).Single(e => e.Id == "in.q:done").i;
        Assert.Equal("-", (string?)body[field]!["value"]);
        Assert.Contains("Write at least one line.", body[field + 1]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("c", (string?)body.Single(e => (string?)e!["id"] == "several.kinds")!["value"]);
    }

    [Fact]
    public async Task A_client_without_execute_sees_the_problem_in_the_card_itself()
    {
        Inbox.Answer = heard => heard is Inbound.Submission ? new InboundReply.FormErrors(new Dictionary<string, string> { ["q:done"] = "Write at least one line." }) : InboundReply.Done;

        await ReceiveAsync(Sent.With(Submitted((JsonObject)FormAction()["data"]!.DeepClone()), ("replyToId", "1700000000077")));

        Assert.Contains("Write at least one line.", Stub.Requests.Last().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_of_a_form_opens_a_dialog()
    {
        Inbox.Answer = _ => new InboundReply.OpenForm(Asked);
        var button = Drawn(new Button("standup.answer", "bakery/2026-03-03", "Answer"));
        Assert.Equal("task/fetch", (string?)button["data"]!["msteams"]!["type"]);

        var answer = await ReceiveAsync(Invoke("task/fetch", new JsonObject { ["data"] = button["data"]!.DeepClone() }));

        Assert.Equal("standup.answer", Assert.IsType<Inbound.Action>(Assert.Single(Inbox.Heard)).Name);
        Assert.Equal("continue", (string?)answer.Body!["task"]!["type"]);
        Assert.Equal("Your stand-up", (string?)answer.Body["task"]!["value"]!["title"]);
        Assert.Equal("AdaptiveCard", (string?)answer.Body["task"]!["value"]!["card"]!["content"]!["type"]);
    }

    [Fact]
    public async Task A_dialog_that_is_sent_closes_and_one_with_a_problem_stays()
    {
        var data = (JsonObject)FormCards.Dialog(Asked)["card"]!["content"]!["actions"]![0]!["data"]!.DeepClone();
        data["in.q:done"] = "something";

        var closed = await ReceiveAsync(Invoke("task/submit", new JsonObject { ["data"] = data.DeepClone() }));
        Inbox.Answer = _ => new InboundReply.FormErrors(new Dictionary<string, string> { ["other"] = "This run is closed." });
        var again = await ReceiveAsync(Invoke("task/submit", new JsonObject { ["data"] = data.DeepClone() }, "f:invoke-2"));

        Assert.Equal("{}", closed.Body!.ToJsonString());
        Assert.Equal("continue", (string?)again.Body!["task"]!["type"]);
        Assert.Contains("This run is closed.", again.Body.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("something", again.Body.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_nobody_foresaw_comes_into_the_chat()
    {
        Inbox.Answer = heard => heard is Inbound.Action ? new InboundReply.OpenForm(Asked) : InboundReply.Done;

        var answer = await ReceiveAsync(Executed(Drawn(Done)));

        Assert.Equal("The form is in our chat.", (string?)answer.Body!["value"]);
        Assert.Contains("Input.Number", Stub.Requests.Last().Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MessageActions.RoadblockCommand, ShortcutTaps.Roadblock)]
    [InlineData(MessageActions.HeardCommand, ShortcutTaps.Heard)]
    public async Task A_message_is_made_into_something_in_a_dialog(string command, string action)
    {
        await ReceiveAsync(Message("hello"));
        Inbox.Answer = _ => new InboundReply.OpenForm(Asked);
        JsonObject value = new()
        {
            ["commandId"] = command,
            ["messagePayload"] = new JsonObject { ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = "<div>The oven<br/>is &lt;down&gt;</div><p>again</p>" } },
        };

        var answer = await ReceiveAsync(Invoke("composeExtension/fetchTask", value));

        var heard = Assert.IsType<Inbound.Action>(Inbox.Heard[^1]);
        Assert.Equal((action, ShortcutTaps.ValueOf("The oven\nis <down>\nagain")), (heard.Name, heard.Value));
        Assert.Equal("continue", (string?)answer.Body!["task"]!["type"]);
    }

    [Fact]
    public async Task Where_a_message_extension_is_used_the_bot_is_not()
    {
        await ReceiveAsync(Message("hello"));
        var elsewhere = Invoke("composeExtension/fetchTask", new JsonObject { ["commandId"] = MessageActions.HeardCommand });
        elsewhere["conversation"]!["id"] = "19:other@thread.v2";

        await ReceiveAsync(elsewhere);

        Assert.DoesNotContain(Workshop.Book.Kept, c => c.ConversationId == "19:other@thread.v2");
    }

    [Theory]
    [InlineData("adaptiveCard/action", "statusCode")]
    [InlineData("task/fetch", "task")]
    [InlineData("composeExtension/query", "composeExtension")]
    [InlineData("composeExtension/selectItem", null)]
    [InlineData("message/submitAction", null)]
    [InlineData("signin/tokenExchange", null)]
    [InlineData("something/new", null)]
    public async Task An_invoke_that_is_not_ours_is_answered_in_the_words_of_its_client(string name, string? holds)
    {
        var answer = await ReceiveAsync(Invoke(name, new JsonObject { ["data"] = new JsonObject { ["kind"] = "theirs" } }));

        Assert.Equal(200, answer.Status);
        Assert.True(holds is null || answer.Body!.ContainsKey(holds), answer.Body!.ToJsonString());
        Assert.Empty(Inbox.Heard);
    }

    [Theory]
    [InlineData("adaptiveCard/action")]
    [InlineData("task/fetch")]
    public async Task An_invoke_that_fails_says_so_in_its_body(string name)
    {
        Inbox.Answer = _ => throw new InvalidOperationException("the disk is full");
        var data = (JsonObject)Drawn(Done)["data"]!.DeepClone();

        var answer = await ReceiveAsync(Invoke(name, name == "task/fetch" ? new JsonObject { ["data"] = data } : new JsonObject { ["action"] = new JsonObject { ["data"] = data } }));

        Assert.Equal(200, answer.Status);
        Assert.Contains("Please try again", answer.Body!.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("disk", answer.Body.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_home_view_asks_for_its_newest_state_and_gets_it_in_place()
    {
        Inbox.Answer = heard => heard is Inbound.HomeOpened ? new InboundReply.ShowHome(Core.Chat.Message.Of("Your day")) : InboundReply.Done;
        var refresh = MessageCards.Home(Core.Chat.Message.Of("Yesterday"), "29:ana")["refresh"]!["action"]!;

        var answer = await ReceiveAsync(Executed((JsonObject)refresh.DeepClone()));

        Assert.Contains("Your day", answer.Body!["value"]!.ToJsonString(), StringComparison.Ordinal);
    }

    private JsonObject Executed(JsonObject action, params (string Id, string Value)[] inputs)
    {
        var data = (JsonObject)action["data"]!.DeepClone();
        foreach (var (id, value) in inputs)
            data[id] = value;
        return Invoke("adaptiveCard/action", new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "standupbot", ["data"] = data } });
    }

    private JsonObject Submitted(JsonObject value) => Sent.With(Sent.Personal("message", Stub.ServiceUrl), ("value", value));

    private static JsonObject Drawn(Button button) => (JsonObject)MessageCards.Activities(
        Core.Chat.Message.Of("x", new Block.Actions([button])), "run/prompt", new Dictionary<string, string>())[0]["attachments"]![0]!["content"]!["body"]![0]!["actions"]![0]!;

    private static JsonObject FormAction() => (JsonObject)FormCards.Activity(Asked)["attachments"]![0]!["content"]!["actions"]![0]!;
}

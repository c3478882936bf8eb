using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using StandupBot.Core.Chat;
using StandupBot.Slack.Receiving;
using StandupBot.Slack.Sockets;

namespace StandupBot.Slack.Tests.Receiving;

public sealed class MessageDoorTests : IDisposable
{
    private const string Written = """{"type":"message","channel":"D1","channel_type":"im","user":"U1","ts":"1700000000.000100","text":"Done: the menu"}""";
    private readonly KeptArrivals intake = new();
    private readonly Adapter adapter;

    public MessageDoorTests() => adapter = new Adapter(more: services => services.AddSingleton<IIntake>(intake));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => adapter.Dispose();

    [Fact, Trait("Behaviour", "45")]
    public async Task A_message_is_kept_before_it_is_taken_and_handled_afterwards_as_it_always_was()
    {
        var came = adapter.Clock.GetUtcNow();
        Assert.Equal(200, (await KnockAsync(Envelope(Written)))?.Status);
        Assert.Equal(0, adapter.Host.Handled);

        adapter.Clock.Advance(TimeSpan.FromMinutes(2));
        await HandleAsync(Assert.Single(intake.Kept).Payload);
        var heard = adapter.Host.Only<Inbound.Text>();
        Assert.Equal(("Done: the menu", "message:D1:1700000000.000100", came), (heard.Body, heard.EventKey, heard.At));
    }

    [Fact, Trait("Behaviour", "43")]
    public async Task A_repeat_has_the_same_key_and_what_becomes_of_a_message_goes_the_same_lane()
    {
        await KnockAsync(Envelope(Written));
        await KnockAsync(Envelope(Written));
        await KnockAsync(Envelope("""{"type":"message","subtype":"message_changed","channel":"D1","channel_type":"im","message":{"user":"U1","ts":"1700000000.000100","text":"Done: all of it","edited":{"ts":"2"}}}""", "Ev2"));
        await KnockAsync(Envelope("""{"type":"message","subtype":"message_deleted","channel":"D1","channel_type":"im","deleted_ts":"1700000000.000100","previous_message":{"user":"U1","text":"Done"}}""", "Ev3"));
        Assert.Equal(["Ev1", "Ev1", "Ev2", "Ev3"], intake.Kept.Select(k => k.Arrival.Key));
        Assert.Equal("T1/D1/U1", Assert.Single(intake.Kept.Select(k => k.Arrival.Lane).Distinct()));
    }

    [Fact]
    public async Task Nothing_is_kept_that_Slack_did_not_sign()
    {
        var body = Envelope(Written);
        Assert.Null(await KnockAsync(body, late: TimeSpan.FromSeconds(301)));
        Assert.Null(await KnockAsync(body, forged: true));
        Assert.Empty(intake.Kept);
    }

    [Fact]
    public async Task The_secret_that_an_envelope_brings_is_not_kept()
    {
        await KnockAsync(Envelope(Written));
        var kept = Assert.Single(intake.Kept).Payload;
        Assert.DoesNotContain("an old secret", kept, StringComparison.Ordinal);
        Assert.Equal("xxxxxxxxxxxxx", (string?)JsonNode.Parse(kept)!["token"]);
    }

    [Theory]
    [InlineData("""{"type":"message","channel":"D1","channel_type":"im","bot_id":"B1","user":"UBOT","ts":"1","text":"Hello"}""")]
    [InlineData("""{"type":"message","subtype":"message_changed","channel":"D1","message":{"bot_id":"B1","ts":"1","text":"Hello"}}""")]
    [InlineData("""{"type":"message","subtype":"channel_join","channel":"C1","user":"U1","ts":"1","text":"joined"}""")]
    [InlineData("""{"type":"message","channel":"C1","channel_type":"channel","user":"U1","ts":"1","text":"Lunch?"}""")]
    public async Task What_is_nobodys_business_here_is_taken_and_not_kept(string happening)
    {
        Assert.Equal(200, (await KnockAsync(Envelope(happening)))?.Status);
        Assert.Empty(intake.Kept);
    }

    [Theory]
    [InlineData("""{"type":"url_verification","challenge":"word"}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event_id":"Ev1","event":{"type":"app_home_opened","user":"U1","tab":"home","channel":"D1"}}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event_id":"Ev1","event":{"type":"channel_rename","channel":{"id":"C1","name":"new"}}}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event_id":"Ev1","event":[]}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event":{"type":"message","channel":"D1","user":"U1","ts":"1","text":"without an id"}}""")]
    [InlineData("""{"type":"event_callback","event_id":"Ev1","event":{"type":"message","channel":"D1"}} and more""")]
    [InlineData("command=%2Fgoals&text=")]
    [InlineData("{")]
    [InlineData("")]
    public async Task What_needs_an_answer_of_its_own_or_is_no_message_goes_the_other_way(string body)
    {
        Assert.Null(await KnockAsync(body));
        Assert.Empty(intake.Kept);
    }

    [Theory]
    [InlineData(IntakeReply.Full)]
    [InlineData(IntakeReply.Failed)]
    public async Task What_is_not_kept_is_asked_for_again_later(IntakeReply reply)
    {
        intake.Reply = reply;
        var answer = await KnockAsync(Envelope(Written));
        Assert.Equal((503, TimeSpan.FromSeconds(30)), (answer!.Status, answer.RetryAfter));
    }

    [Fact]
    public async Task Over_a_socket_it_is_acknowledged_when_it_is_kept_and_only_then()
    {
        var envelope = JsonElementOf($$"""{"envelope_id":"1","type":"events_api","payload":{{Envelope(Written)}}}""");
        Assert.NotNull((await adapter.Get<SocketEnvelopes>().HandleAsync(envelope, Cancellation)).Ack);
        Assert.Single(intake.Kept);
        intake.Reply = IntakeReply.Failed;
        Assert.Null((await adapter.Get<SocketEnvelopes>().HandleAsync(envelope, Cancellation)).Ack);
        Assert.Equal(0, adapter.Host.Handled);
    }

    /// <summary>The quick look may keep too much, never too little: whatever would be heard without it is kept.</summary>
    [Theory]
    [InlineData("""{"type":"message","channel":"C1","channel_type":"channel","user":"U1","ts":"1","text":"\/goals"}""")]
    [InlineData("""{"type":"message","channel":"C1","channel_type":"channel","user":"U1","ts":"1","text":"\u003c@UBOT> goals"}""")]
    [InlineData("""{"type":"message","channel":"C1","channel_type":"channel","user":"U1","ts":"1","text":"\u00a0/goals"}""")]
    [InlineData("""{"type":"message","channel":"C1","channel_type":"channel","user":"U1","ts":"1","text":"\n/goals"}""")]
    [InlineData("""{"type":"message","channel":"C1","channel_type":"channel","user":"U1","ts":"1","text":"  <@UBOT> goals"}""")]
    [InlineData("""{"type":"message","channel":"C1","channel_type":"channel","user":"U1","ts":"2","thread_ts":"1","parent_user_id":"UBOT","text":"Done: the menu"}""")]
    [InlineData("""{"type":"message","subtype":"thread_broadcast","channel":"C1","user":"U1","ts":"2","thread_ts":"1","text":"Done: the menu"}""")]
    [InlineData("""{"type":"message","subtype":"message_changed","channel":"C1","message":{"user":"U1","ts":"2","thread_ts":"1","parent_user_id":"UBOT","text":"Done: more","edited":{"ts":"3"}},"previous_message":{"text":"Done"}}""")]
    [InlineData("""{"type":"message","subtype":"message_deleted","channel":"C1","deleted_ts":"2","previous_message":{"user":"U1","ts":"2","thread_ts":"1","parent_user_id":"UBOT","text":"Done"}}""")]
    [InlineData("""{"type":"app_mention","channel":"C1","user":"U1","ts":"1","text":"<@UBOT> goals"}""")]
    [InlineData("""{"type":"message","channel":"D1","user":"U1","ts":"1","text":"Done","bot_id":"","bot_profile":null}""")]
    public async Task Whatever_would_be_heard_is_kept(string happening)
    {
        await adapter.EventAsync(happening);
        Assert.Single(adapter.Host.Heard);
        await KnockAsync(Envelope(happening));
        Assert.Single(intake.Kept);
    }

    private async Task<SlackAnswer?> KnockAsync(string body, TimeSpan late = default, bool forged = false)
    {
        var request = adapter.Signed(body, late);
        byte[] roomAndBody = [.. new byte[MessageDoor.Room], .. Encoding.UTF8.GetBytes(forged ? body.Replace("menu", "cash", StringComparison.Ordinal) : body)];
        return await adapter.Get<MessageDoor>().KnockAsync(roomAndBody, request.Header(SlackSignature.TimestampHeader), request.Header(SlackSignature.SignatureHeader));
    }

    private Task HandleAsync(string payload) =>
        Assert.Single(adapter.Get<IEnumerable<IArrivalHandler>>()).HandleAsync(Encoding.UTF8.GetBytes(payload), adapter.Clock.GetUtcNow() - TimeSpan.FromMinutes(2), Cancellation);

    private static string Envelope(string happening, string id = "Ev1") =>
        $$"""{"token":"an old secret","type":"event_callback","team_id":"T1","event_id":"{{id}}","event":{{happening}}}""";

    private static System.Text.Json.JsonElement JsonElementOf(string json) => System.Text.Json.JsonElement.Parse(json);
}

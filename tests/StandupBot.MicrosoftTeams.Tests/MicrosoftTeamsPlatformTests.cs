using System.Text;
using System.Text.Json.Nodes;
using StandupBot.Core.Chat;
using StandupBot.Core.Delivery;
using StandupBot.MicrosoftTeams.Cards;
using StandupBot.MicrosoftTeams.Tests.Connector;
using Xunit;

namespace StandupBot.MicrosoftTeams.Tests;

public sealed class MicrosoftTeamsPlatformTests : IAsyncLifetime
{
    private const string Installation = "microsoftTeams-" + Workshop.Tenant;
    private const string Bakery = "19:bakery@thread.tacv2";
    private const string Group = "19:group@thread.v2";

    private readonly Workshop workshop = new(("Anonymous", "true"));
    private ConnectorStub stub = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        stub = await ConnectorStub.StartAsync();
        await KeepAsync(Bakery, ConversationKind.Channel, null);
        await KeepAsync(Group, ConversationKind.GroupChat, null);
        await KeepAsync("a:ana", ConversationKind.Personal, "aad-ana");
        foreach (var person in (string[])["aad-ana", "aad-bo"])
            workshop.Workplace.People[person] = new(person, person);
    }

    public async ValueTask DisposeAsync()
    {
        await workshop.DisposeAsync();
        await stub.DisposeAsync();
    }

    [Fact]
    public async Task A_message_to_a_channel_begins_a_thread_and_is_named_as_its_answers_name_it()
    {
        stub.Answer(201, $$"""{"id":"{{Bakery}};messageid=170","activityId":"170"}""");

        var sent = Assert.IsType<DeliveryResult.Delivered>(await SendAsync(new Destination.Channel(Bakery)));

        Assert.Equal($"{Bakery};messageid=170/170", sent.PlatformRef);
        Assert.Equal("POST /emea/v3/conversations", Asked(0));
    }

    [Fact]
    public async Task An_answer_in_a_thread_goes_under_its_root()
    {
        await SendAsync(new Destination.Thread(Bakery, "run/summary"), thread: $"{Bakery};messageid=170/170");

        Assert.Equal("POST /emea/v3/conversations/19%3Abakery%40thread.tacv2%3Bmessageid%3D170/activities", Asked(0));
    }

    [Fact]
    public async Task A_group_chat_knows_no_threads()
    {
        await SendAsync(new Destination.Channel(Group));
        await SendAsync(new Destination.Thread(Group, "run/summary"), thread: $"{Group}/170");

        Assert.All(stub.Requests, r => Assert.Equal("/emea/v3/conversations/19%3Agroup%40thread.v2/activities", r.Target));
    }

    [Fact]
    public async Task A_person_is_written_to_in_the_chat_that_is_known()
    {
        var sent = Assert.IsType<DeliveryResult.Delivered>(await SendAsync(new Destination.Direct("m-aad-ana")));

        Assert.Equal("a:ana/sent-1", sent.PlatformRef);
    }

    [Fact]
    public async Task A_message_in_private_comes_into_the_chat_with_that_person()
    {
        await SendAsync(new Destination.Private(Bakery, "m-aad-ana"));

        Assert.Equal("POST /emea/v3/conversations/a%3Aana/activities", Asked(0));
    }

    [Fact]
    public async Task A_person_who_never_wrote_gets_a_chat_of_their_own_once()
    {
        stub.Answer(201, """{"id":"a:bo"}""").Answer(201, """{"id":"1"}""");

        await SendAsync(new Destination.Direct("m-aad-bo"));
        await SendAsync(new Destination.Direct("m-aad-bo"));

        Assert.Equal(["/emea/v3/conversations", "/emea/v3/conversations/a%3Abo/activities", "/emea/v3/conversations/a%3Abo/activities"], stub.Requests.Select(r => r.Target));
        Assert.Contains("aad-bo", stub.Requests.First().Body, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Behaviour", "46")]
    public async Task A_person_without_the_app_is_unreachable()
    {
        stub.Answer(403, """{"error":{"code":"ForbiddenOperationException"}}""");

        Assert.IsType<DeliveryResult.Unreachable>(await SendAsync(new Destination.Direct("m-aad-bo")));
        Assert.IsType<DeliveryResult.Unreachable>(await SendAsync(new Destination.Direct("m-nobody")));
        Assert.IsType<DeliveryResult.Unreachable>(await SendAsync(new Destination.Channel("19:other@thread.tacv2")));
        Assert.IsType<DeliveryResult.Unreachable>(await SendAsync(new Destination.Direct("m-aad-bo"), installation: "microsoftTeams-other"));
    }

    [Fact]
    [Trait("Behaviour", "49")]
    public async Task What_the_service_cannot_take_now_is_tried_later()
    {
        stub.Answer(429, "", ("Retry-After", "9"));
        Assert.Equal(TimeSpan.FromSeconds(9), Assert.IsType<DeliveryResult.TryLater>(await SendAsync(new Destination.Channel(Group))).After);
        stub.Answer(502);
        Assert.True(Assert.IsType<DeliveryResult.TryLater>(await SendAsync(new Destination.Channel(Group))).MayHaveArrived);
        stub.Answer(413);
        Assert.IsType<DeliveryResult.Rejected>(await SendAsync(new Destination.Channel(Group)));
    }

    [Fact]
    public async Task A_message_is_edited_where_it_stands()
    {
        stub.Answer(200);

        var edited = await SendAsync(new Destination.Channel(Bakery), edits: $"{Bakery};messageid=170/170");

        Assert.Equal($"{Bakery};messageid=170/170", Assert.IsType<DeliveryResult.Delivered>(edited).PlatformRef);
        Assert.Equal("PUT /emea/v3/conversations/19%3Abakery%40thread.tacv2%3Bmessageid%3D170/activities/170", Asked(0));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(501)]
    [Trait("Behaviour", "34")]
    public async Task An_edit_that_is_refused_is_said_to_be(int status)
    {
        stub.Answer(status);

        Assert.IsType<DeliveryResult.EditRefused>(await SendAsync(new Destination.Channel(Bakery), edits: $"{Bakery};messageid=170/170"));
    }

    [Fact]
    public async Task An_edit_may_always_be_tried_again()
    {
        stub.Answer(504);

        Assert.False(Assert.IsType<DeliveryResult.TryLater>(await SendAsync(new Destination.Channel(Bakery), edits: $"{Bakery};messageid=170/170")).MayHaveArrived);
    }

    [Fact]
    [Trait("Behaviour", "34")]
    public async Task What_no_longer_fits_into_one_card_is_no_edit() =>
        Assert.IsType<DeliveryResult.EditRefused>(await SendAsync(new Destination.Channel(Bakery), Long, edits: $"{Bakery};messageid=170/170"));

    [Fact]
    [Trait("Behaviour", "38")]
    public async Task A_long_message_goes_on_under_itself_and_nothing_of_it_is_lost()
    {
        stub.Answer(201, $$"""{"id":"{{Bakery}};messageid=170","activityId":"170"}""").Answer(201, """{"id":"171"}""");

        var sent = Assert.IsType<DeliveryResult.Delivered>(await SendAsync(new Destination.Channel(Bakery), Long));

        Assert.Equal($"{Bakery};messageid=170/170", sent.PlatformRef);
        Assert.True(stub.Requests.Count > 1);
        Assert.All(stub.Requests.Skip(1), r => Assert.EndsWith("%3Bmessageid%3D170/activities", r.Target, StringComparison.Ordinal));
        Assert.All(stub.Requests, r => Assert.InRange(Encoding.UTF8.GetByteCount(r.Body), 1, MessageCards.LargestActivity));
        var all = string.Concat(stub.Requests.Select(r => r.Body));
        for (var i = 0; i < 4000; i++)
            Assert.Contains($"word{i}.", all, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Behaviour", "49")]
    public async Task After_a_failure_a_long_message_goes_on_where_it_stopped()
    {
        stub.Answer(201, $$"""{"id":"{{Bakery}};messageid=170","activityId":"170"}""").Answer(429).Answer(201, """{"id":"171"}""");

        Assert.IsType<DeliveryResult.TryLater>(await SendAsync(new Destination.Channel(Bakery), Long));
        var sent = Assert.IsType<DeliveryResult.Delivered>(await SendAsync(new Destination.Channel(Bakery), Long));

        Assert.Equal($"{Bakery};messageid=170/170", sent.PlatformRef);
        Assert.Single(stub.Requests, r => r.Target == "/emea/v3/conversations");
    }

    [Fact]
    public async Task Only_whom_the_message_notifies_is_mentioned()
    {
        var line = RichText.Of(
            new Inline.Person("m-aad-ana", "Ana", Notify: true), new Inline.Words(" asks <at>Bo</at> and @everyone, with "), new Inline.Person("m-aad-bo", "Bo"),
            new Inline.Words(" and "), new Inline.Person("m-stranger", "Eve", Notify: true));

        await SendAsync(new Destination.Channel(Group), Message.Of("Ana asks Bo", new Block.Paragraph(line)));

        var card = JsonNode.Parse(stub.Requests.Single().Body)!["attachments"]![0]!["content"]!;
        var mention = Assert.Single(card["msteams"]!["entities"]!.AsArray())!;
        Assert.Equal("aad-ana", (string?)mention["mentioned"]!["id"]);
        var text = (string?)card["body"]![0]!["text"];
        Assert.StartsWith("<at>Ana</at> asks \\<at\\>Bo\\</at\\>", text, StringComparison.Ordinal);
        Assert.EndsWith(" and Eve", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_notification_is_the_messages_own_sentence()
    {
        await SendAsync(new Destination.Channel(Group), Message.Of("Bakery stand-up: 7 of 8 answered", new Block.Heading("Bakery")));

        Assert.Equal("Bakery stand-up: 7 of 8 answered", (string?)JsonNode.Parse(stub.Requests.Single().Body)!["summary"]);
    }

    [Fact]
    public void It_leaves_no_faster_than_the_service_takes_it()
    {
        OutboundMessage one = new("m1", Installation, MessageKind.Notice, new Destination.Channel(Group), Message.Of("Hello"), null, null);
        var platform = workshop.Get<MicrosoftTeamsPlatform>();

        Assert.InRange(MostWithin(platform, one, TimeSpan.FromSeconds(1)), 5, 7);
        Assert.InRange(MostWithin(platform, one, TimeSpan.FromSeconds(2)), 6, 8);
        Assert.InRange(MostWithin(platform, one, TimeSpan.FromSeconds(30)), 30, 60);
        Assert.InRange(MostWithin(platform, one, TimeSpan.FromHours(1)), 1600, 1800);
        Assert.InRange(MostWithin(platform, one, TimeSpan.FromSeconds(1), i => one with { To = new Destination.Direct($"m-{i}") }), 40, 50);
    }

    [Fact]
    public void An_edit_and_an_answer_in_a_thread_share_the_limits_of_their_conversation()
    {
        OutboundMessage edit = new("m1", Installation, MessageKind.Notice, new Destination.Channel(Bakery), Message.Of("Hello"), $"{Bakery};messageid=170/170", null);
        var answer = edit with { To = new Destination.Thread(Bakery, "x"), EditsRef = null, ThreadRef = edit.EditsRef };
        var platform = workshop.Get<MicrosoftTeamsPlatform>();

        Assert.Equal(platform.PacesOf(edit), platform.PacesOf(answer));
        Assert.NotEqual(platform.PacesOf(edit)[0], platform.PacesOf(edit with { EditsRef = null })[0]);
    }

    /// <summary>How many leave in the busiest stretch of that length, when there is always one more to send.</summary>
    private static int MostWithin(MicrosoftTeamsPlatform platform, OutboundMessage message, TimeSpan stretch, Func<int, OutboundMessage>? next = null)
    {
        PaceKeeper keeper = new();
        var begin = new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);
        var sent = 0;
        for (var now = begin; now < begin + stretch;)
        {
            var wait = keeper.Take(platform.PacesOf(next?.Invoke(sent) ?? message), now);
            if (wait == TimeSpan.Zero)
                sent++;
            now += wait;
        }

        return sent;
    }

    private static Message Long { get; } = Message.Of(
        "A long one", [.. Enumerable.Range(0, 40).Select(p => new Block.Paragraph(string.Join(' ', Enumerable.Range(p * 100, 100).Select(i => $"{new string('ü', 20)}word{i}."))))]);

    private ValueTask<DeliveryResult> SendAsync(
        Destination to, Message? message = null, string? edits = null, string? thread = null, string installation = Installation) =>
        workshop.Get<MicrosoftTeamsPlatform>().SendAsync(
            new OutboundMessage("m1", installation, MessageKind.Notice, to, message ?? Message.Of("Hello"), edits, thread), Cancellation);

    private string Asked(int index) => stub.Requests.ElementAt(index) is var asked ? $"{asked.Method} {asked.Target}" : "";

    private async Task KeepAsync(string id, ConversationKind kind, string? platformId) => await workshop.Book.KeepAsync(
        new(Installation, id, kind, stub.ServiceUrl, Workshop.Tenant, Sent.BotId) { PlatformId = platformId }, Cancellation);
}

using StandupBot.Core.Chat;
using Xunit;

namespace StandupBot.Tests.Web.LocalChat;

public sealed class LocalChatPlatformTests : IAsyncLifetime
{
    private static readonly Destination Bakery = new Destination.Channel("bakery");
    private LocalChatServer chat = null!;

    public async ValueTask InitializeAsync() => chat = await LocalChatServer.StartAsync();

    public ValueTask DisposeAsync() => chat.DisposeAsync();

    [Fact]
    public void Its_name_is_what_an_installation_says() => Assert.Equal("local", chat.Platform.Name);

    [Fact]
    public async Task A_message_to_a_channel_is_seen_by_its_members_alone()
    {
        Assert.Equal(new DeliveryResult.Delivered("m1"), await chat.DeliverAsync("m1", Bakery, "Hello"));

        Assert.Equal(["Hello"], await chat.ShownToAsync("bo", "bakery"));
        using var refused = await chat.SendAsync(HttpMethod.Get, "local/cleo/messages?channel=bakery");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task A_direct_message_stands_in_ones_own_chat_with_the_bot()
    {
        await chat.DeliverAsync("m1", new Destination.Direct("ana"), "Only Ana");

        Assert.Equal(["Only Ana"], await chat.ShownToAsync("ana", null));
        Assert.Empty(await chat.ShownToAsync("bo", null));
    }

    [Fact]
    public async Task A_private_reply_stands_in_the_channel_for_one_member()
    {
        await chat.DeliverAsync("m1", new Destination.Private("bakery", "ana"), "Psst");

        Assert.Equal(["Psst"], await chat.ShownToAsync("ana", "bakery"));
        Assert.Empty(await chat.ShownToAsync("bo", "bakery"));
    }

    [Fact, Trait("Behaviour", "43")]
    public async Task The_same_delivery_again_is_one_message()
    {
        await chat.DeliverAsync("m1", Bakery, "Hello");
        Assert.Equal(new DeliveryResult.Delivered("m1"), await chat.DeliverAsync("m1", Bakery, "Hello"));

        Assert.Equal(["Hello"], await chat.ShownToAsync("ana", "bakery"));
    }

    [Fact, Trait("Behaviour", "31")]
    public async Task An_edit_changes_the_message_in_place()
    {
        await chat.DeliverAsync("m1", Bakery, "1 of 2");
        await chat.DeliverAsync("m2", Bakery, "later");

        Assert.Equal(new DeliveryResult.Delivered("m1"), await chat.DeliverAsync("m3", Bakery, "2 of 2", edits: "m1"));

        Assert.Equal(["2 of 2", "later"], await chat.ShownToAsync("ana", "bakery"));
    }

    [Fact, Trait("Behaviour", "34")]
    public async Task An_edit_of_what_is_not_there_is_refused() =>
        Assert.IsType<DeliveryResult.EditRefused>(await chat.DeliverAsync("m1", Bakery, "new", edits: "gone"));

    [Fact]
    public async Task What_a_person_wrote_cannot_be_edited_by_the_bot()
    {
        var key = Guid.NewGuid();
        await chat.SayAsync("ana", "bakery", "mine", key: key);

        Assert.IsType<DeliveryResult.EditRefused>(await chat.DeliverAsync("m1", Bakery, "yours", edits: key.ToString()));
        Assert.Equal(["mine"], await chat.ShownToAsync("ana", "bakery"));
    }

    [Fact]
    public async Task An_answer_in_a_thread_stands_under_its_root_and_is_counted()
    {
        await chat.DeliverAsync("root", Bakery, "Summary");
        await chat.DeliverAsync("a1", new Destination.Thread("bakery", "root"), "Bo: done", thread: "root");

        Assert.Equal(["Summary"], await chat.ShownToAsync("ana", "bakery"));
        var messages = (await chat.GetAsync("local/ana/messages?channel=bakery")).GetProperty("messages");
        Assert.Equal(1, messages[0].GetProperty("thread").GetProperty("count").GetInt32());
        var thread = (await chat.GetAsync("local/ana/thread?id=root")).GetProperty("messages");
        Assert.Equal(["Summary", "Bo: done"], thread.EnumerateArray().Select(each => each.GetProperty("text").GetString()!));
    }

    public static TheoryData<Destination> Gone =>
        [new Destination.Channel("closed"), new Destination.Thread("closed", "root"), new Destination.Direct("fay"), new Destination.Private("bakery", "fay")];

    [Theory, Trait("Behaviour", "48")]
    [MemberData(nameof(Gone))]
    public async Task Who_or_what_is_not_there_cannot_be_reached(Destination to) =>
        Assert.IsType<DeliveryResult.Unreachable>(await chat.DeliverAsync("m1", to, "Hello"));

    [Fact, Trait("Behaviour", "53")]
    public async Task Another_company_s_channel_cannot_be_reached() =>
        Assert.IsType<DeliveryResult.Unreachable>(await chat.DeliverAsync("m1", new Destination.Channel("hall"), "Hello"));
}

using StandupBot.Core.Chat;
using StandupBot.Web.LocalChat;
using Xunit;

namespace StandupBot.Tests.Web.LocalChat;

/// <summary>What the local chat relies on, whatever keeps its messages: inherited once for each store.</summary>
public abstract class ILocalMessagesCompliance
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);
    private static readonly LocalPlace Bakery = new("local", "bakery", "ana");
    private static readonly LocalPlace AnaAndBot = new("local", null, "ana");

    protected abstract ILocalMessages Store { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Messages_come_back_in_the_order_in_which_they_came()
    {
        await AddAsync("first", at: Morning.AddHours(1));
        await AddAsync("second", at: Morning);

        Assert.Equal(["first", "second"], await IdsAsync(Bakery));
    }

    [Fact]
    public async Task Everything_that_was_stored_comes_back()
    {
        var message = new LocalMessage
        {
            InstallationId = "local", Id = "m", ChannelId = "bakery", OnlyFor = "ana", ThreadRef = "root", AuthorId = "bo", AuthorName = "Bo",
            Kind = MessageKind.Nudge, Message = Message.Of("Hello", new Block.Heading("Hello"), new Block.Paragraph(RichText.Strong("you"))),
            At = Morning, EditedAt = Morning.AddMinutes(1),
        };

        var kept = await Store.AddAsync(message, Cancellation);
        var found = await Store.FindAsync("local", "m", Cancellation);

        Assert.Equal(message with { Sequence = kept.Sequence }, kept);
        Assert.Equal(kept, found);
        Assert.True(kept.Sequence > 0);
    }

    [Fact]
    public async Task The_same_id_again_changes_nothing()
    {
        var kept = await AddAsync("m", text: "once");
        var again = await AddAsync("m", text: "twice");

        Assert.Equal(kept, again);
        Assert.Equal(["m"], await IdsAsync(Bakery));
    }

    [Fact]
    public async Task The_same_id_in_two_installations_is_two_messages()
    {
        await AddAsync("m", text: "here");
        await AddAsync("m", text: "there", installation: "other");

        Assert.Equal("here", (await Store.FindAsync("local", "m", Cancellation))?.Message.Text);
        Assert.Equal("there", (await Store.FindAsync("other", "m", Cancellation))?.Message.Text);
        Assert.Equal(["m"], await IdsAsync(Bakery));
    }

    [Fact]
    public async Task An_update_replaces_in_place()
    {
        var first = await AddAsync("first");
        await AddAsync("second");

        await Store.UpdateAsync(first.Edited(Message.Of("new"), Morning.AddMinutes(5)), Cancellation);

        Assert.Equal(["first", "second"], await IdsAsync(Bakery));
        Assert.Equal(first.Edited(Message.Of("new"), Morning.AddMinutes(5)), await Store.FindAsync("local", "first", Cancellation));
    }

    [Fact]
    public async Task Only_the_newest_are_read_and_then_those_before_them()
    {
        foreach (var id in (string[])["a", "b", "c"])
            await AddAsync(id);

        var newest = await Store.ReadAsync(Bakery, long.MaxValue, 2, Cancellation);
        var before = await Store.ReadAsync(Bakery, newest[0].Sequence, 2, Cancellation);

        Assert.Equal(["b", "c"], newest.Select(m => m.Id));
        Assert.Equal(["a"], before.Select(m => m.Id));
    }

    [Fact]
    public async Task A_place_shows_what_is_its_own_and_for_its_reader()
    {
        await AddAsync("channel");
        await AddAsync("private to ana", onlyFor: "ana");
        await AddAsync("private to bo", onlyFor: "bo");
        await AddAsync("ana and bot", channel: null, onlyFor: "ana");
        await AddAsync("bo and bot", channel: null, onlyFor: "bo");
        await AddAsync("elsewhere", channel: "shop");

        Assert.Equal(["channel", "private to ana"], await IdsAsync(Bakery));
        Assert.Equal(["ana and bot"], await IdsAsync(AnaAndBot));
    }

    [Fact]
    public async Task Answers_stand_in_their_thread_and_are_counted_there()
    {
        await AddAsync("root");
        await AddAsync("one", thread: "root", at: Morning.AddMinutes(1));
        var two = await AddAsync("two", thread: "root", at: Morning.AddMinutes(2));
        var gone = await AddAsync("gone", thread: "root", at: Morning.AddMinutes(3));
        await Store.UpdateAsync(gone.Deleted(Morning.AddMinutes(4)), Cancellation);

        Assert.Equal(["root"], await IdsAsync(Bakery));
        Assert.Equal(["one", "two", "gone"], (await Store.ReadThreadAsync(Bakery, "root", Cancellation)).Select(m => m.Id));
        Assert.Equal([new LocalThread("root", 2, two.At)], await Store.ThreadsAsync("local", ["root", "one"], Cancellation));
    }

    [Fact]
    public async Task A_private_reply_that_was_put_away_is_not_read_again()
    {
        var message = await AddAsync("m", onlyFor: "ana");

        await Store.UpdateAsync(message.Deleted(Morning), Cancellation);

        Assert.Empty(await IdsAsync(Bakery));
    }

    [Fact]
    public async Task The_newest_of_each_place_leaves_out_what_is_ones_own_or_not_for_one()
    {
        var channel = await AddAsync("from bo", author: "bo");
        await AddAsync("from ana", author: "ana");
        var direct = await AddAsync("to ana", channel: null, onlyFor: "ana");
        await AddAsync("to bo", channel: null, onlyFor: "bo");

        var newest = await Store.NewestAsync("local", "ana", Cancellation);

        Assert.Equivalent(new[] { new LocalNewest("bakery", channel.Sequence), new LocalNewest(null, direct.Sequence) }, newest, strict: true);
    }

    private async Task<IEnumerable<string>> IdsAsync(LocalPlace place) =>
        (await Store.ReadAsync(place, long.MaxValue, 100, Cancellation)).Select(m => m.Id);

    private Task<LocalMessage> AddAsync(
        string id, string text = "x", string? channel = "bakery", string? onlyFor = null, string? thread = null, string? author = null,
        string installation = "local", DateTimeOffset? at = null) =>
        Store.AddAsync(
            new LocalMessage
            {
                InstallationId = installation, Id = id, ChannelId = channel, OnlyFor = onlyFor, ThreadRef = thread, AuthorId = author,
                Message = Message.Of(text), At = at ?? Morning,
            },
            Cancellation);
}

public sealed class InMemoryLocalMessagesTests : ILocalMessagesCompliance
{
    protected override ILocalMessages Store { get; } = new InMemoryLocalMessages();
}

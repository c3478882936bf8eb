using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Delivery;
using StandupBot.Delivery;
using StandupBot.Storage;
using Xunit;

namespace StandupBot.Tests.Delivery;

public sealed class PumpTests
{
    private static readonly Destination Bakery = new Destination.Channel("bakery");
    private static readonly Destination Shop = new Destination.Channel("shop");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Messages_to_one_place_leave_in_their_order()
    {
        await using var post = await Post.OpenAsync();
        foreach (var key in (string[])["one", "two", "three"])
            await post.WriteAsync(key, Bakery);
        await post.LookAsync();
        Assert.Equal(["one", "two", "three"], post.Platform.AskedKeys);
    }

    [Fact]
    public async Task A_slow_place_holds_up_no_other()
    {
        await using var post = await Post.OpenAsync();
        TaskCompletionSource<DeliveryResult> slow = new();
        post.Platform.Answer = message => message.To == Bakery ? slow.Task : SlowPlatform.Arrived(message);
        await post.WriteAsync("bakery", Bakery);
        await post.WriteAsync("shop", Shop);
        var look = post.LookAsync();
        await UntilAsync(async () => (await post.RowAsync("shop")).State == OutboxState.Sent);
        Assert.Equal(OutboxState.Pending, (await post.RowAsync("bakery")).State);
        slow.SetResult(new DeliveryResult.Delivered("late"));
        await look;
        Assert.Equal("late", (await post.RowAsync("bakery")).PlatformRef);
    }

    [Fact, Trait("Behaviour", "50")]
    public async Task A_bug_in_an_adapter_holds_up_its_own_message_only()
    {
        await using var post = await Post.OpenAsync();
        post.Platform.Answer = message => message.To == Bakery ? throw new InvalidOperationException("a bug") : SlowPlatform.Arrived(message);
        await post.WriteAsync("bakery", Bakery);
        await post.WriteAsync("shop", Shop);
        await post.LookAsync();
        Assert.Equal(OutboxState.Sent, (await post.RowAsync("shop")).State);
        var kept = await post.RowAsync("bakery");
        Assert.Equal((OutboxState.Pending, 1, true), (kept.State, kept.Attempts, kept.MayHaveArrived));
    }

    [Fact, Trait("Behaviour", "49")]
    public async Task A_refusal_for_now_is_retried_after_the_time_that_the_platform_asked_for_and_nothing_overtakes_it()
    {
        await using var post = await Post.OpenAsync();
        post.Platform.Answer = _ => Task.FromResult<DeliveryResult>(new DeliveryResult.TryLater(TimeSpan.FromSeconds(30), "too many"));
        await post.WriteAsync("one", Bakery);
        await post.WriteAsync("two", Bakery);
        await post.LookAsync();
        post.Platform.Answer = SlowPlatform.Arrived;
        post.Clock.Advance(TimeSpan.FromSeconds(29));
        await post.LookAsync();
        Assert.Equal(["one"], post.Platform.AskedKeys);
        Assert.Equal(0, (await post.RowAsync("two")).Attempts);
        post.Clock.Advance(TimeSpan.FromSeconds(9));
        await post.LookAsync();
        Assert.Equal(["one", "one", "two"], post.Platform.AskedKeys);
    }

    [Fact, Trait("Behaviour", "49")]
    public async Task A_limit_that_is_shared_is_kept_by_everything_that_shares_it_and_retries_only_what_failed()
    {
        await using var post = await Post.OpenAsync();
        post.Platform.Paces = message => message.To is Destination.Channel ? [new Pace("posting", 5, TimeSpan.FromMilliseconds(10))] : [];
        post.Platform.Answer = message => message.To is Destination.Channel
            ? Task.FromResult<DeliveryResult>(new DeliveryResult.TryLater(TimeSpan.FromSeconds(20), "too many"))
            : SlowPlatform.Arrived(message);
        await post.WriteAsync("bakery", Bakery);
        await post.LookAsync();
        await post.WriteAsync("shop", Shop);
        await post.WriteAsync("cleo", new Destination.Direct("cleo"));
        await post.LookAsync();
        Assert.Equal(["bakery", "cleo"], post.Platform.AskedKeys);
    }

    [Fact]
    public async Task A_pace_is_kept_within_one_look_and_messages_do_not_wait_longer_than_it_asks()
    {
        await using var post = await Post.OpenAsync();
        post.Platform.Paces = _ => [new Pace("bakery", 1, TimeSpan.FromSeconds(1))];
        List<DateTimeOffset> left = [];
        post.Platform.Answer = message =>
        {
            left.Add(post.Clock.GetUtcNow());
            return SlowPlatform.Arrived(message);
        };
        foreach (var key in (string[])["one", "two", "three", "four"])
            await post.WriteAsync(key, Bakery);
        await post.LookAndLetTimePassAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(4, left.Count);
        Assert.All(left.Zip(left.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1.5)));
    }

    [Fact]
    public async Task No_more_are_on_their_way_at_once_than_the_settings_say()
    {
        await using var post = await Post.OpenAsync(parallel: 2);
        TaskCompletionSource gate = new();
        post.Platform.Answer = async message =>
        {
            await gate.Task;
            return await SlowPlatform.Arrived(message);
        };
        foreach (var member in (string[])["ana", "bo", "cleo", "dev"])
            await post.WriteAsync(member, new Destination.Direct(member));
        var look = post.LookAsync();
        await UntilAsync(() => Task.FromResult(post.Platform.Asked.Count == 2));
        await Task.Delay(50, Cancellation);
        Assert.Equal(2, post.Platform.Asked.Count);
        gate.SetResult();
        await look;
        Assert.Equal(4, post.Platform.Asked.Count);
    }

    [Fact]
    public async Task Of_several_edits_of_one_message_only_the_newest_leaves()
    {
        await using var post = await Post.OpenAsync();
        await post.WriteAsync("summary", Bakery);
        await post.LookAsync();
        foreach (var key in (string[])["edit 1", "edit 2", "edit 3"])
            await post.WriteAsync(key, Bakery, edits: "summary");
        await post.LookAsync();
        Assert.Equal(["summary", "edit 3"], post.Platform.AskedKeys);
        Assert.Equal("ref-summary", post.Platform.Asked[1].EditsRef);
        Assert.Equal(OutboxState.Superseded, (await post.RowAsync("edit 1")).State);
    }

    [Fact]
    public async Task A_thread_waits_for_its_root_and_leaves_in_the_same_look()
    {
        await using var post = await Post.OpenAsync();
        TaskCompletionSource<DeliveryResult> root = new();
        post.Platform.Answer = message => message.To == Bakery ? root.Task : SlowPlatform.Arrived(message);
        await post.WriteAsync("summary", Bakery);
        await post.WriteAsync("answer", new Destination.Thread("bakery", "summary"));
        var look = post.LookAsync();
        await UntilAsync(() => Task.FromResult(post.Platform.Asked.Count == 1));
        root.SetResult(new DeliveryResult.Delivered("root"));
        await look;
        Assert.Equal("root", post.Platform.Asked[1].ThreadRef);
    }

    [Fact]
    public async Task What_belongs_to_a_message_that_was_never_taken_is_parked_with_it()
    {
        await using var post = await Post.OpenAsync();
        post.Platform.Answer = _ => Task.FromResult<DeliveryResult>(new DeliveryResult.Rejected("too long"));
        await post.WriteAsync("summary", Bakery);
        await post.WriteAsync("answer", new Destination.Thread("bakery", "summary"));
        await post.LookAsync();
        Assert.Equal(OutboxState.Parked, (await post.RowAsync("summary")).State);
        Assert.Equal(OutboxState.Parked, (await post.RowAsync("answer")).State);
    }

    [Fact, Trait("Behaviour", "11")]
    public async Task What_another_host_has_taken_is_left_alone_until_its_lease_ends_and_then_goes_out()
    {
        await using var post = await Post.OpenAsync();
        await post.WriteAsync("summary", Bakery);
        await post.WithAsync<StandupBotDb>(async db =>
        {
            (await db.Outbox.IgnoreQueryFilters().SingleAsync(Cancellation)).Lease(post.Clock.GetUtcNow().AddSeconds(60));
            await db.SaveChangesAsync(Cancellation);
        });
        await post.LookAsync();
        Assert.Empty(post.Platform.Asked);
        post.Clock.Advance(TimeSpan.FromSeconds(61));
        await post.LookAsync();
        Assert.False(Assert.Single(post.Platform.Asked).MayHaveArrived);
    }

    [Fact, Trait("Behaviour", "11")]
    public async Task What_was_on_its_way_when_its_host_ended_goes_out_marked_and_what_was_only_taken_does_not()
    {
        await using var post = await Post.OpenAsync(parallel: 1);
        await post.WriteAsync("away", new Destination.Direct("ana"));
        await post.WriteAsync("taken", new Destination.Direct("bo"));
        List<bool> marks = [];
        post.Platform.Answer = async message =>
        {
            // What stands in the table while it is on its way is what another host finds after a crash.
            marks.Add((await post.RowAsync("away")).MayHaveArrived);
            marks.Add((await post.RowAsync("taken")).MayHaveArrived);
            return await SlowPlatform.Arrived(message);
        };
        await post.LookAsync();
        Assert.Equal([true, false, true, true], marks);
        Assert.All(post.Platform.Asked, message => Assert.False(message.MayHaveArrived));
    }

    [Fact]
    public async Task What_was_in_doubt_stays_in_doubt_when_the_platform_says_later_and_what_was_not_does_not_get_so()
    {
        await using var post = await Post.OpenAsync();
        await post.WriteAsync("summary", Bakery);
        Queue<DeliveryResult> answers = new(
        [
            new DeliveryResult.TryLater(null, "busy"), new DeliveryResult.TryLater(null, "lost") { MayHaveArrived = true }, new DeliveryResult.TryLater(null, "busy"),
            new DeliveryResult.Delivered("there"),
        ]);
        post.Platform.Answer = _ => Task.FromResult(answers.Dequeue());
        for (var look = 0; look < 4; look++)
        {
            await post.LookAsync();
            post.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal([false, false, true, true], post.Platform.Asked.Select(m => m.MayHaveArrived));
    }

    [Fact]
    public async Task A_host_that_is_alone_with_its_database_does_not_wait_for_the_lease_of_the_one_before()
    {
        await using var post = await Post.OpenAsync();
        await post.WriteAsync("summary", Bakery);
        await post.WithAsync<StandupBotDb>(async db =>
        {
            (await db.Outbox.IgnoreQueryFilters().SingleAsync(Cancellation)).Lease(post.Clock.GetUtcNow().AddSeconds(28));
            await db.SaveChangesAsync(Cancellation);
        });
        await post.WithAsync<Leases>(leases => leases.TakeOverAsync(Cancellation));
        await post.LookAsync();
        Assert.Equal(OutboxState.Sent, (await post.RowAsync("summary")).State);
    }

    [Fact]
    public async Task What_is_on_its_way_when_the_clock_jumps_is_not_sent_a_second_time_and_nothing_overtakes_it()
    {
        await using var post = await Post.OpenAsync();
        TaskCompletionSource<DeliveryResult> slow = new();
        post.Platform.Answer = message => message.To == Bakery ? slow.Task : SlowPlatform.Arrived(message);
        await post.WriteAsync("one", Bakery);
        var look = post.LookAsync();
        await UntilAsync(() => Task.FromResult(post.Platform.Asked.Count == 1));
        await post.WriteAsync("two", Bakery);
        await post.WriteAsync("shop", Shop);
        post.Clock.Advance(TimeSpan.FromHours(2));
        await UntilAsync(async () => (await post.RowAsync("shop")).State == OutboxState.Sent);
        Assert.Equal(["one", "shop"], post.Platform.AskedKeys);
        slow.SetResult(new DeliveryResult.Delivered("late"));
        await look;
        post.Clock.Advance(TimeSpan.FromMinutes(1));
        await post.LookAsync();
        Assert.Equal("late", (await post.RowAsync("one")).PlatformRef);
        Assert.Equal(["one", "shop"], post.Platform.AskedKeys.Where(k => k != "two"));
        Assert.Equal(1, post.Platform.AskedKeys.Count(k => k == "two"));
    }

    [Fact]
    public async Task What_belongs_to_an_installation_that_does_not_exist_is_parked_and_holds_up_nothing()
    {
        await using var post = await Post.OpenAsync();
        await post.WithAsync<StandupBotDb>(async db =>
        {
            db.Outbox.Add(OutboxMessage.From(new Outgoing("lost", MessageKind.Notice, Bakery, Message.Of("lost")), "acme", "nowhere", post.Clock.GetUtcNow()));
            await db.SaveChangesAsync(Cancellation);
        });
        await post.WriteAsync("summary", Bakery);
        await post.LookAsync();
        Assert.Equal(OutboxState.Parked, (await post.RowAsync("lost")).State);
        Assert.Equal("its installation does not exist", (await post.RowAsync("lost")).Trouble);
        Assert.Equal(["summary"], post.Platform.AskedKeys);
    }

    [Fact]
    public async Task A_host_that_closes_begins_nothing_new_and_writes_down_what_is_on_its_way()
    {
        await using var post = await Post.OpenAsync(parallel: 1);
        TaskCompletionSource<DeliveryResult> slow = new();
        post.Platform.Answer = _ => slow.Task;
        await post.WriteAsync("ana", new Destination.Direct("ana"));
        await post.WriteAsync("bo", new Destination.Direct("bo"));
        using CancellationTokenSource closing = new();
        var look = post.LookUntilAsync(closing.Token);
        await UntilAsync(() => Task.FromResult(post.Platform.Asked.Count == 1));
        await closing.CancelAsync();
        slow.SetResult(new DeliveryResult.Delivered("there"));
        await look;
        Assert.Equal(OutboxState.Sent, (await post.RowAsync("ana")).State);
        var later = await post.RowAsync("bo");
        Assert.Equal((OutboxState.Pending, null, false), (later.State, later.LeasedUntil, later.MayHaveArrived));
    }

    [Fact]
    public async Task What_the_platform_said_is_kept_when_somebody_else_changed_the_row_meanwhile()
    {
        await using var post = await Post.OpenAsync();
        TaskCompletionSource<DeliveryResult> slow = new();
        post.Platform.Answer = message => message.To == Bakery ? slow.Task : SlowPlatform.Arrived(message);
        await post.WriteAsync("bakery", Bakery);
        var look = post.LookAsync();
        await UntilAsync(() => Task.FromResult(post.Platform.Asked.Count == 1));
        await post.WithAsync<StandupBotDb>(async db =>
        {
            (await db.Outbox.IgnoreQueryFilters().SingleAsync(Cancellation)).Lease(post.Clock.GetUtcNow().AddSeconds(600));
            await db.SaveChangesAsync(Cancellation);
        });
        slow.SetResult(new DeliveryResult.Delivered("there"));
        await look;
        Assert.Equal((OutboxState.Sent, "there"), ((await post.RowAsync("bakery")).State, (await post.RowAsync("bakery")).PlatformRef));
    }

    [Fact]
    public async Task A_message_that_nobody_ever_takes_is_parked_and_the_next_one_goes()
    {
        await using var post = await Post.OpenAsync();
        post.Platform.Answer = message => message.Id == "one"
            ? Task.FromResult<DeliveryResult>(new DeliveryResult.TryLater(null, "not today"))
            : SlowPlatform.Arrived(message);
        await post.WriteAsync("one", Bakery);
        await post.WriteAsync("two", Bakery);
        for (var i = 0; i < BackOff.MostAttempts + 1; i++)
        {
            await post.LookAsync();
            post.Clock.Advance(TimeSpan.FromHours(2));
        }

        Assert.Equal(OutboxState.Parked, (await post.RowAsync("one")).State);
        Assert.Equal(OutboxState.Sent, (await post.RowAsync("two")).State);
        Assert.Equal(BackOff.MostAttempts, post.Platform.Asked.Count(a => a.Id == "one"));
    }

    private static async Task UntilAsync(Func<Task<bool>> happens)
    {
        for (var i = 0; i < 500; i++)
        {
            if (await happens())
                return;
            await Task.Delay(10, Cancellation);
        }

        Assert.Fail("It did not happen within 5 s.");
    }
}

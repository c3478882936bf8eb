using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Intake;
using StandupBot.Tests.Storage;
using Xunit;

namespace StandupBot.Tests.Intake;

public sealed class IntakeTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private IntakeHost host = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.SqliteAsync();
        host = await IntakeHost.OfAsync(database);
    }

    [Fact, Trait("Behaviour", "45")]
    public async Task What_is_taken_is_in_the_database_before_it_is_said_and_handled_by_the_next_host_after_a_crash()
    {
        await host.StartAsync(workers: false);
        Assert.Equal(IntakeReply.Kept, await host.TakeAsync("the menu"));
        Assert.Single(await host.RowsAsync());

        await using var next = await IntakeHost.OfAsync(database);
        await next.StartAsync();
        await next.UntilAsync(async () => (await next.RowsAsync()).Count == 0);
        Assert.Equal(["the menu"], next.Handled);
        await next.StopAsync();
    }

    [Fact, Trait("Behaviour", "43")]
    public async Task A_repeat_is_kept_once()
    {
        await host.StartAsync(workers: false);
        var replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => host.TakeAsync("the menu", key: "one").AsTask()));
        Assert.All(replies, reply => Assert.Equal(IntakeReply.Kept, reply));
        Assert.Single(await host.RowsAsync());
    }

    [Fact]
    public async Task A_lane_keeps_its_order_through_a_failure_and_other_lanes_go_on()
    {
        var failures = 2;
        host.Fails = text => text == "a1" && failures-- > 0;
        await host.StartAsync(workers: false);
        foreach (var text in (string[])["a1", "a2", "b1", "a3", "b2"])
            await host.TakeAsync(text, lane: text[..1]);
        await host.StartAsync();
        await host.UntilAsync(async () => (await host.RowsAsync()).Count == 0, TimeSpan.FromSeconds(1));
        Assert.Equal(["a1", "a2", "a3"], host.Handled.Where(t => t[0] == 'a'));
        Assert.Equal(["b1", "b2"], host.Handled.Where(t => t[0] == 'b'));
        Assert.Equal("b", host.Handled.First()[..1]);
    }

    [Fact]
    public async Task What_comes_too_early_is_looked_at_again_as_often_as_it_takes_and_keeps_its_place()
    {
        var looks = 0;
        host.TooEarly = text => text == "a1" && Interlocked.Increment(ref looks) <= IntakeWorkers.Tries * 2;
        await host.StartAsync(workers: false);
        foreach (var text in (string[])["a1", "a2", "b1"])
            await host.TakeAsync(text, lane: text[..1]);
        await host.StartAsync();
        await host.UntilAsync(async () => looks > 2 && (await host.RowsAsync()).Count == 2, TimeSpan.FromSeconds(1));
        Assert.All(await host.RowsAsync(), row => Assert.Equal((0, null), (row.Attempts, row.ParkedAt)));
        await host.UntilAsync(async () => (await host.RowsAsync()).Count == 0, TimeSpan.FromSeconds(1));
        Assert.Equal(["b1", "a1", "a2"], host.Handled);
    }

    [Fact]
    public async Task What_fails_again_and_again_is_parked_holds_nobody_up_and_is_tried_once_more_at_a_start()
    {
        host.Fails = text => text == "poison";
        await host.StartAsync();
        await host.TakeAsync("poison");
        await host.TakeAsync("behind it");
        await host.UntilAsync(async () => (await host.RowsAsync()) is [{ ParkedAt: not null }], TimeSpan.FromSeconds(2));
        Assert.Equal(["behind it"], host.Handled);
        Assert.Equal(IntakeWorkers.Tries, Assert.Single(await host.RowsAsync()).Attempts);
        await host.StopAsync();

        await using var mended = await IntakeHost.OfAsync(database);
        await mended.StartAsync();
        await mended.UntilAsync(async () => (await mended.RowsAsync()).Count == 0, TimeSpan.FromSeconds(2));
        Assert.Equal(["poison"], mended.Handled);
        await mended.StopAsync();
    }

    [Fact]
    public async Task What_a_dead_host_held_is_taken_over_within_half_a_minute_and_not_at_once()
    {
        await host.StartAsync(workers: false);
        await host.TakeAsync("the menu");
        var died = host.Clock.GetUtcNow();
        await host.LookAsync(db => db.Intake.ExecuteUpdateAsync(row => row.SetProperty(a => a.DueAt, died + IntakeRows.Lease).SetProperty(a => a.TakenBy, "another host"), TestContext.Current.CancellationToken));
        await host.StartAsync();
        await Task.Delay(300, TestContext.Current.CancellationToken);
        Assert.Empty(host.Handled);
        await host.UntilAsync(async () => (await host.RowsAsync()).Count == 0, TimeSpan.FromSeconds(1));
        Assert.InRange(host.Clock.GetUtcNow() - died, IntakeRows.Lease, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_clock_that_is_put_back_makes_nothing_wait_for_hours()
    {
        await host.StartAsync(workers: false);
        await host.TakeAsync("the menu");
        await host.LookAsync(db => db.Intake.ExecuteUpdateAsync(row => row.SetProperty(a => a.DueAt, host.Clock.GetUtcNow().AddHours(2)), TestContext.Current.CancellationToken));
        await host.StartAsync();
        await host.UntilAsync(async () => (await host.RowsAsync()).Count == 0);
        Assert.Equal(["the menu"], host.Handled);
    }

    [Fact]
    public async Task When_too_much_waits_no_more_is_taken_until_it_is_worked_off()
    {
        await using var small = await IntakeHost.OfAsync(database, mostWaiting: 100);
        await small.StartAsync(workers: false);
        for (var number = 0; number < 100; number++)
            Assert.Equal(IntakeReply.Kept, await small.TakeAsync($"{number}"));
        Assert.Equal(IntakeReply.Full, await small.TakeAsync("one too many"));
        await small.StartAsync();
        await small.UntilAsync(async () => (await small.RowsAsync()).Count == 0);
        Assert.Equal(IntakeReply.Kept, await small.TakeAsync("one too many"));
        await small.StopAsync();
    }

    [Fact]
    public async Task A_stop_writes_what_was_taken_and_takes_nothing_more()
    {
        await host.StartAsync(workers: false);
        var taken = Enumerable.Range(0, 500).Select(number => host.TakeAsync($"{number}").AsTask()).ToList();
        await host.StopAsync(workers: false);
        Assert.All(await Task.WhenAll(taken), reply => Assert.Equal(IntakeReply.Kept, reply));
        Assert.Equal(500, (await host.RowsAsync()).Count);
        Assert.Equal(IntakeReply.Full, await host.TakeAsync("late"));
    }

    [Fact]
    public async Task While_the_database_refuses_nobody_is_told_that_it_was_taken_and_afterwards_it_goes_on()
    {
        await host.StartAsync(workers: false);
        await host.LookAsync(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE Intake RENAME TO Gone", TestContext.Current.CancellationToken));
        Assert.Equal(IntakeReply.Failed, await host.TakeAsync("the menu"));
        await host.LookAsync(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE Gone RENAME TO Intake", TestContext.Current.CancellationToken));
        Assert.Equal(IntakeReply.Kept, await host.TakeAsync("the menu"));
        Assert.Single(await host.RowsAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        await host.DisposeAsync();
        await database.DisposeAsync();
    }
}

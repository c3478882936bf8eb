using CsCheck;
using StandupBot.Core.Delivery;

namespace StandupBot.Core.Tests.Delivery;

public sealed class PaceKeeperTests
{
    private static readonly DateTimeOffset Nine = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Pace OneASecond = new("channel", 1, TimeSpan.FromSeconds(1));
    private readonly PaceKeeper keeper = new();

    [Fact]
    public void The_first_message_goes_at_once_and_the_second_waits_for_its_time()
    {
        Assert.Equal(TimeSpan.Zero, keeper.Take([OneASecond], Nine));
        Assert.Equal(TimeSpan.FromMilliseconds(600), keeper.Take([OneASecond], Nine.AddMilliseconds(400)));
        Assert.Equal(TimeSpan.Zero, keeper.Take([OneASecond], Nine.AddSeconds(1)));
    }

    [Fact]
    public void A_burst_goes_at_once_and_an_even_pace_follows()
    {
        Pace burst = new("workspace", 3, TimeSpan.FromSeconds(2));
        Assert.Equal([0.0, 0, 0, 2], [.. Enumerable.Range(0, 4).Select(_ => keeper.Take([burst], Nine).TotalSeconds)]);
        Assert.Equal(TimeSpan.Zero, keeper.Take([burst], Nine.AddSeconds(2)));
    }

    [Fact]
    public void One_full_limit_takes_nothing_from_the_others()
    {
        Pace workspace = new("workspace", 2, TimeSpan.FromSeconds(1));
        keeper.Take([OneASecond, workspace], Nine);
        Assert.NotEqual(TimeSpan.Zero, keeper.Take([OneASecond, workspace], Nine));
        Assert.Equal(TimeSpan.Zero, keeper.Take([new Pace("elsewhere", 1, TimeSpan.FromSeconds(1)), workspace], Nine));
    }

    [Fact, Trait("Behaviour", "49")]
    public void What_the_platform_asked_for_holds_for_all_that_shares_the_limit_and_for_nothing_else()
    {
        Pace burst = new("workspace", 3, TimeSpan.FromSeconds(1));
        keeper.Hold([burst], Nine.AddSeconds(30));
        Assert.Equal(TimeSpan.FromSeconds(30), keeper.Take([burst], Nine));
        Assert.Equal(TimeSpan.Zero, keeper.Take([OneASecond], Nine));
        Assert.Equal(TimeSpan.Zero, keeper.Take([burst], Nine.AddSeconds(30)));
    }

    [Fact]
    public void No_window_ever_sees_more_than_the_burst_and_the_pace_allow() =>
        Gen.Select(Gen.Int[1, 5], Gen.Int[100, 2000], Gen.Int[0, 700].List[1, 60]).Sample((burst, every, gaps) =>
        {
            Pace pace = new("any", burst, TimeSpan.FromMilliseconds(every));
            PaceKeeper fresh = new();
            List<double> sent = [];
            double at = 0;
            foreach (var gap in gaps)
                if (fresh.Take([pace], Nine.AddMilliseconds(at += gap)) == TimeSpan.Zero)
                    sent.Add(at);
            for (var i = 0; i < sent.Count; i++)
                for (var j = i; j < sent.Count; j++)
                    Assert.True(j - i + 1 <= burst + (sent[j] - sent[i]) / every, $"{j - i + 1} in {sent[j] - sent[i]} ms");
        });
}

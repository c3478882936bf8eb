using System.Text;
using StandupBot.Slack.Receiving;

namespace StandupBot.Slack.Tests.Receiving;

/// <summary>Whatever comes to the address: it is refused without an exception, hands nothing over, and keeps nothing.</summary>
[Collection(nameof(Alone))]
public sealed class StormTests : IDisposable
{
    private const int Requests = 100_000;

    /// <summary>Forty bytes a request would show.</summary>
    private const long MostKept = 4_000_000;

    private static readonly string[] Good =
    [
        """{"type":"event_callback","team_id":"T1","event_id":"Ev1","event_time":1772528400,"event":{"type":"message","channel":"D1","channel_type":"im","user":"U1","ts":"2.1","text":"Baked \ud83d\ude00"}}""",
        """{"type":"event_callback","team_id":"T1","event_id":"Ev2","event":{"type":"message","subtype":"message_changed","channel":"C1","message":{"user":"U1","ts":"2.1","thread_ts":"1.1","text":"x","edited":{"ts":"3.1"}},"previous_message":{"ts":"2.1","text":"y"}}}""",
        "payload=" + Uri.EscapeDataString("""{"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1"},"trigger_id":"1.2.3","channel":{"id":"C1"},"actions":[{"type":"button","action_id":"item.done","value":"G4","action_ts":"7.7"}]}"""),
        "payload=" + Uri.EscapeDataString("""{"type":"view_submission","team":{"id":"T1"},"user":{"id":"U1"},"view":{"private_metadata":"goals.add\nn\n","state":{"values":{"title":{"value":{"value":"a"}}}}}}"""),
        "team_id=T1&channel_id=C1&user_id=U1&user_name=ana&command=%2Fgoals&text=add+a&trigger_id=1.2.3&response_url=https%3A%2F%2Fhooks.test%2Fr1",
    ];

    private readonly Adapter adapter = new();
    private readonly Random dice = new(7);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => adapter.Dispose();

    [Fact]
    public async Task A_hundred_thousand_unsigned_altered_late_or_truncated_requests_have_no_effect()
    {
        var receiver = adapter.Get<SlackReceiver>();
        adapter.Host.Counts = false;
        for (var i = 0; i < 2_000; i++)
            await receiver.ReceiveAsync(Broken(i), Cancellation);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < Requests; i++)
        {
            var answer = await receiver.ReceiveAsync(Broken(i), Cancellation);
            if (answer.Status is < 400 or > 499)
                Assert.Fail($"Request {i} was answered {answer.Status}.");
        }

        Assert.Equal(0, adapter.Host.Handled);
        Assert.Empty(adapter.Host.Told);
        Assert.Empty(adapter.Slack.Calls);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, MostKept);
    }

    [Fact]
    public async Task Signed_but_mangled_requests_are_never_answered_with_an_error_of_ours()
    {
        var receiver = adapter.Get<SlackReceiver>();
        adapter.Host.Counts = false;
        for (var i = 0; i < 20_000; i++)
        {
            var answer = await receiver.ReceiveAsync(Mangled(i), Cancellation);
            if (answer.Status >= 500)
                Assert.Fail($"Request {i} was answered {answer.Status}.");
        }
    }

    private SlackRequest Broken(int i)
    {
        var good = Good[i % Good.Length];
        return (i / Good.Length % 5) switch
        {
            0 => adapter.Signed(good) with { Header = _ => null },
            1 => adapter.Signed(good) with { Body = Encoding.UTF8.GetBytes(good[..dice.Next(good.Length)]) },
            2 => adapter.Signed(good, TimeSpan.FromSeconds(dice.Next(2) == 0 ? 301 + dice.Next(100_000) : -301 - dice.Next(100_000))),
            3 => adapter.Signed(good) with { Body = Altered(good) },
            // Signed well, and still nothing that Slack would send.
            _ => adapter.Signed(new[] { "{", "[]", "null", "a=b", "payload=%7B", "payload=7", "", "{\"type\":7}", "{\"type\":\"event_callback\",\"event\":[]}", new string('[', 10_000) }[dice.Next(10)]),
        };
    }

    /// <summary>Bytes flipped, cut, doubled: after that it is signed, so that it is read.</summary>
    private SlackRequest Mangled(int i)
    {
        var bytes = Altered(Good[i % Good.Length]);
        var text = Encoding.Latin1.GetString(bytes.Span);
        if (dice.Next(3) == 0)
            text = text.Replace("\"T1\"", new[] { "null", "7", "[\"T1\"]", "{\"id\":1}", "\"\\ud800\"" }[dice.Next(5)], StringComparison.Ordinal);
        return adapter.Signed(dice.Next(4) == 0 ? text[..dice.Next(text.Length)] : text);
    }

    private ReadOnlyMemory<byte> Altered(string good)
    {
        var bytes = Encoding.UTF8.GetBytes(good);
        for (var flips = 1 + dice.Next(3); flips > 0; flips--)
            bytes[dice.Next(bytes.Length)] ^= (byte)(1 << dice.Next(8));
        return bytes.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(good)) ? bytes.AsMemory(1) : bytes;
    }
}

/// <summary>Memory is measured: no other test runs meanwhile.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

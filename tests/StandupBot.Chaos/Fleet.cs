using StandupBot.StandIns.Slack;

namespace StandupBot.Chaos;

/// <summary>The hosts of one installation, and what stands before them: it passes everything on to a host that runs, in turn.</summary>
internal sealed class Fleet : IAsyncDisposable
{
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(300);
    private readonly List<HostProcess> hosts;
    private readonly SlackApp app;
    private readonly TimeProvider clock;
    private readonly CancellationTokenSource closing = new();
    private readonly Task turning;

    public Fleet(ChaosPlan plan, SlackApp app, TimeProvider clock, string folder, IReadOnlyList<string> settings)
    {
        (this.app, this.clock) = (app, clock);
        hosts = [.. Enumerable.Range(0, plan.Hosts).Select(h => new HostProcess(((string[])["one", "two"])[h], folder, settings))];
        turning = TurnAsync(closing.Token);
    }

    /// <summary>When a host was killed, on the common clock.</summary>
    public List<DateTimeOffset> Kills { get; } = [];

    public List<TimeSpan> Starts { get; } = [];

    public async Task StartAsync(CancellationToken cancellation)
    {
        List<HostProcess> down = [.. hosts.Where(h => !h.Runs)];
        await Task.WhenAll(down.Select(h => h.StartAsync(cancellation)));
        Starts.AddRange(down.Select(h => h.Start));
        Face();
    }

    public async Task KillAsync(int which)
    {
        Kills.Add(clock.GetUtcNow());
        await hosts[which].KillAsync();
        Face();
    }

    public async Task KillAllAsync()
    {
        for (var which = 0; which < hosts.Count; which++)
            if (hosts[which].Runs)
                await KillAsync(which);
    }

    private void Face(int turn = 0)
    {
        List<HostProcess> up = [.. hosts.Where(h => h.Runs)];
        app.Address = up.Count == 0 ? hosts[0].Address : up[turn % up.Count].Address;
    }

    private async Task TurnAsync(CancellationToken ends)
    {
        try
        {
            for (var turn = 0; ; turn++)
            {
                await Task.Delay(Turn, ends);
                if (hosts.Count > 1)
                    Face(turn);
            }
        }
        catch (OperationCanceledException)
        {
            // It is over.
        }
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await turning;
        foreach (var host in hosts)
            await host.DisposeAsync();
        closing.Dispose();
    }
}

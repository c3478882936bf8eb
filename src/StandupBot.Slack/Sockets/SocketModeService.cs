using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace StandupBot.Slack.Sockets;

/// <summary>
/// Socket Mode: events, taps and commands without a public address. Several sockets are held open, each replaced before Slack closes it;
/// what comes over two of them is one happening, by its event key. https://docs.slack.dev/apis/events-api/using-socket-mode
/// </summary>
public sealed class SocketModeService : BackgroundService
{
    /// <summary>A socket that lived for less did not work: the next one waits a little.</summary>
    private static readonly TimeSpan ShortLife = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan PauseWhenFull = TimeSpan.FromMinutes(2);

    private readonly SocketOpener opener;
    private readonly IOptions<SlackOptions> options;
    private readonly TimeProvider clock;
    private readonly ILogger logger;
    private readonly CancellationTokenSource disabled = new();
    private int open;

    internal SocketModeService(SocketOpener opener, IOptions<SlackOptions> options, TimeProvider clock, ILogger<SocketModeService> logger) =>
        (this.opener, this.options, this.clock, this.logger) = (opener, options, clock, logger);

    /// <summary>How many sockets are open now.</summary>
    public int Open => Volatile.Read(ref open);

    public override void Dispose()
    {
        disabled.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (string.IsNullOrEmpty(options.Value.AppToken))
            return;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, disabled.Token);
        await Task.WhenAll(Enumerable.Range(1, options.Value.Sockets).Select(lane => KeepOpenAsync(lane, either.Token)));
    }

    private async Task KeepOpenAsync(int lane, CancellationToken cancellation)
    {
        SocketConnection? current = null;
        try
        {
            TimeSpan? pause = null;
            for (var shortLives = 0; await opener.OpenAsync(lane, pause, cancellation) is { } next;)
            {
                var old = current;
                current = next;
                var since = clock.GetUtcNow();
                var end = await HearAsync(lane, next, old, cancellation);
                if (end == SocketEnd.LinkDisabled)
                {
                    await SwitchOffAsync();
                    return;
                }

                shortLives = clock.GetUtcNow() - since < ShortLife ? shortLives + 1 : 0;
                pause = PauseAfter(end, shortLives);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Stopping.
        }
        finally
        {
            if (current is not null)
                await current.DisposeAsync();
        }
    }

    private async Task<SocketEnd> HearAsync(int lane, SocketConnection next, SocketConnection? old, CancellationToken cancellation)
    {
        Interlocked.Increment(ref open);
        SocketLog.Opened(logger, lane);
        try
        {
            // Only now: nothing is missed between the two.
            if (old is not null)
                await old.DisposeAsync();
            var end = await next.Ended.WaitAsync(cancellation);
            SocketLog.Replaced(logger, lane, end);
            return end;
        }
        finally
        {
            Interlocked.Decrement(ref open);
        }
    }

    private TimeSpan? PauseAfter(SocketEnd end, int shortLives)
    {
        if (end == SocketEnd.TooMany)
            SocketLog.TooMany(logger);
        return end switch
        {
            SocketEnd.TooMany => PauseWhenFull,
            _ when shortLives > 1 => SocketOpener.WaitAfter(shortLives - 2),
            _ => null,
        };
    }

    private async Task SwitchOffAsync()
    {
        if (!disabled.IsCancellationRequested)
            SocketLog.LinkDisabled(logger);
        await disabled.CancelAsync();
    }
}

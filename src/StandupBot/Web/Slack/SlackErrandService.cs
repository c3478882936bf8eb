using StandupBot.Slack;
using StandupBot.Slack.Api;
using StandupBot.Storage.Rows;

namespace StandupBot.Web.Slack;

/// <summary>Runs errands in the background for as long as the host runs, and wishes once a day for everything to be read.</summary>
public sealed class SlackErrandService(
    StoredErrands errands, StoredInstallations stored, ISlackInstallations installations, SlackDirectory directory, RosterReader reader, TimeProvider clock, ILogger<SlackErrandService> logger)
    : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Daily = TimeSpan.FromDays(1);
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);
    private const int MostAttempts = 12;
    private const int Batch = 20;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await LookAsync(stoppingToken))
                    await directory.WaitAsync(Look, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // Whatever went wrong, the errands are still in the table.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                SlackLog.ErrandsStopped(logger, exception);
                await Task.Delay(Look, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<bool> LookAsync(CancellationToken cancellation)
    {
        foreach (var id in await stored.UnreadSinceAsync(clock.GetUtcNow() - Daily, cancellation))
        {
            await errands.WishAsync(id, ErrandSubject.Of(new SlackNews.Everything()), cancellation);
            // Marked when wished for: what goes wrong with it is tried again as an errand, not every half minute anew.
            await stored.MarkReadAsync(id, cancellation);
        }

        var due = await errands.DueAsync(Batch, cancellation);
        foreach (var errand in due)
            await RunAsync(errand, cancellation);
        return due.Count > 0;
    }

    private async Task RunAsync(SlackErrandRow errand, CancellationToken cancellation)
    {
        try
        {
            if (await installations.FindAsync(errand.InstallationId, cancellation) is { } installation)
                await reader.ReadAsync(installation, ErrandSubject.Read(errand.Subject), cancellation);
            await errands.DoneAsync(errand, cancellation);
        }
        catch (SlackApiException refused) when (refused.Failure.Trouble is SlackTrouble.Revoked || errand.Attempts + 1 >= MostAttempts)
        {
            SlackLog.ErrandFailed(logger, errand.Subject, errand.InstallationId, refused.Message, clock.GetUtcNow() + Daily);
            await errands.DoneAsync(errand, cancellation);
        }
        catch (SlackApiException refused)
        {
            var due = clock.GetUtcNow() + (refused.Failure.RetryAfter ?? Wait(errand.Attempts));
            SlackLog.ErrandFailed(logger, errand.Subject, errand.InstallationId, refused.Message, due);
            await errands.PutOffAsync(errand, due, cancellation);
        }
    }

    private static TimeSpan Wait(int attempts)
    {
        var wait = FirstWait * Math.Pow(2, Math.Min(attempts, 10));
        return wait < LongestWait ? wait : LongestWait;
    }
}

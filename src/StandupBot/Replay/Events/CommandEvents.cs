using StandupBot.Core.Chat;
using StandupBot.Core.Histories;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Features;
using StandupBot.Features.Inbox;
using StandupBot.Features.Signals;

namespace StandupBot.Replay.Events;

/// <summary>Commands go in where people's commands go in; actions on signals where their buttons do.</summary>
public sealed class CommandEvents(IServiceProvider services, UnitOfWork work, SignalDesk signals, TheOnlyCompany theOnly, ReplayRemarks remarks)
{
    public async Task<bool> TryApplyAsync(HistoryEvent happened, CancellationToken cancellation)
    {
        switch (happened)
        {
            case HistoryEvent.Command e:
                // All that people can do stands behind it, and few events are commands: it is not built for the others.
                await services.GetRequiredService<InboundRouter>().HandleAsync(Typed(e), cancellation);
                return true;
            case HistoryEvent.SignalAction e:
                theOnly.ActIn(work);
                var company = await work.CompanyAsync(cancellation);
                if (await signals.ActAsync(company.Id, new SignalAction(e.At, e.Key, VerbOf(e.Action), e.By, e.Days, e.Reason), cancellation) is ActionOutcome.NotOpen)
                    remarks.Add(e.Line, $"{e.Key} is not open, so it was left alone.");
                await work.SaveAsync(cancellation);
                return true;
            default:
                return false;
        }
    }

    private static Inbound.Command Typed(HistoryEvent.Command e)
    {
        var words = e.Text.Trim().TrimStart('/').Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        return new Inbound.Command(
            $"line-{e.Line}", HistoryApplier.InstallationId, e.By, e.At, e.Channel,
            words.Length > 0 ? words[0].ToLowerInvariant() : "", words.Length > 1 ? words[1] : "", null);
    }

    private static SignalVerb VerbOf(SignalActionKind action) => action switch
    {
        SignalActionKind.Acknowledge => SignalVerb.Acknowledge,
        SignalActionKind.Snooze => SignalVerb.Snooze,
        _ => SignalVerb.Dismiss,
    };
}

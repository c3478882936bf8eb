using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace StandupBot.Slack.Receiving;

/// <summary>
/// What Slack tells, whether it came over HTTP or a socket, verified and parsed to JSON. What is not known does no harm; what fails in us
/// is answered so that Slack sends it again, or so that the person does.
/// </summary>
public sealed class SlackIntake
{
    private readonly EventIntake events;
    private readonly InteractionIntake interactions;
    private readonly CommandIntake commands;
    private readonly Apologies apologies;
    private readonly TimeProvider clock;
    private readonly ILogger logger;

    internal SlackIntake(EventIntake events, InteractionIntake interactions, CommandIntake commands, Apologies apologies, TimeProvider clock, ILogger<SlackIntake> logger) =>
        (this.events, this.interactions, this.commands, this.apologies, this.clock, this.logger) = (events, interactions, commands, apologies, clock, logger);

    /// <summary>Anything of the Events API.</summary>
    public Task<SlackAnswer> EventAsync(JsonElement envelope, CancellationToken cancellation) => SafelyAsync(
        envelope.Text("type") ?? "event", () => events.HandleAsync(envelope, clock.GetUtcNow(), cancellation), () => SlackAnswer.Refused(500, "Not saved."), cancellation);

    /// <summary>A tap, a form or a shortcut.</summary>
    public Task<SlackAnswer> InteractionAsync(JsonElement payload, CancellationToken cancellation) => SafelyAsync(
        payload.Text("type") ?? "interaction", () => interactions.HandleAsync(payload, cancellation), () => apologies.For(payload), cancellation);

    /// <summary>A slash command; its fields by name.</summary>
    public Task<SlackAnswer> CommandAsync(Func<string, string?> field, CancellationToken cancellation) => SafelyAsync(
        "command", () => commands.HandleAsync(field, cancellation), () => SlackAnswer.Ephemeral(Apologies.TryAgain), cancellation);

    private async Task<SlackAnswer> SafelyAsync(string kind, Func<Task<SlackAnswer>> handle, Func<SlackAnswer> failed, CancellationToken cancellation)
    {
        try
        {
            return Guarded(await handle(), kind);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return SlackAnswer.Refused(503, "Stopping.");
        }
#pragma warning disable CA1031 // Whatever it was, Slack has to be told that this was not taken.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            ReceivingLog.Failed(logger, exception, kind);
            return Guarded(failed(), kind);
        }
    }

    private SlackAnswer Guarded(SlackAnswer answer, string kind) => answer.Afterwards is not { } more ? answer : answer with
    {
        Afterwards = async cancellation =>
        {
            try
            {
                await more(cancellation);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                // Stopping: what is shown may be a little old.
            }
#pragma warning disable CA1031 // The answer has left; nobody is there to catch it.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                ReceivingLog.Failed(logger, exception, kind);
            }
        },
    };
}

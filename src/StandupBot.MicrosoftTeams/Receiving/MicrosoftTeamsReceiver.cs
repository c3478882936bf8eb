using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StandupBot.MicrosoftTeams.Activities;
using StandupBot.MicrosoftTeams.Security;

namespace StandupBot.MicrosoftTeams.Receiving;

/// <summary>
/// The way in: verified, understood, brought to the inbox or the workplace; "taken" is said only after the commit (behaviour 45). An exception
/// of a message or event goes on to the host, whose 500 makes the service send it again; an invoke always gets its answer.
/// </summary>
public sealed class MicrosoftTeamsReceiver
{
    private readonly TokenGate gate;
    private readonly MicrosoftTeamsOptions options;
    private readonly ActivityRouter router;
    private readonly ILogger<MicrosoftTeamsReceiver> logger;

    internal MicrosoftTeamsReceiver(TokenGate gate, IOptions<MicrosoftTeamsOptions> options, ActivityRouter router, ILogger<MicrosoftTeamsReceiver> logger) =>
        (this.gate, this.options, this.router, this.logger) = (gate, options.Value, router, logger);

    public async ValueTask<TeamsAnswer> ReceiveAsync(TeamsRequest request, CancellationToken cancellation)
    {
        if (request.Body.Length > ActivityReader.LongestBody)
            return new TeamsAnswer(413);
        // Without an app there is nobody to speak for: nothing is read.
        if (!options.IsConfigured)
            return new TeamsAnswer(404);
        if (Read(request.Body.Span) is not { } activity)
            return new TeamsAnswer(400);
        if (await gate.CheckAsync(request.Authorization, activity, request.FromLoopback, cancellation) is TokenVerdict.Refused refused)
        {
            ReceiverLog.Refused(logger, refused.Status, refused.Reason);
            return new TeamsAnswer(refused.Status);
        }

        return Hearing.Of(activity) switch
        {
            Heard.Ignored ignored => Ignored(activity, ignored),
            Heard.Malformed malformed => Malformed(activity, malformed),
            _ when IsForeign(activity) => Foreign(activity),
            var heard => await HandleAsync(activity, heard, cancellation),
        };
    }

    private async ValueTask<TeamsAnswer> HandleAsync(Activity activity, Heard heard, CancellationToken cancellation)
    {
        if (!activity.IsInvoke)
        {
            await router.HandleAsync(activity, heard, cancellation);
            return TeamsAnswer.Taken;
        }

        try
        {
            return await router.HandleAsync(activity, heard, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            ReceiverLog.InvokeFailed(logger, exception, EventKeys.Of(activity), activity.Name);
            return InvokeAnswers.Failed(activity);
        }
    }

    private Activity? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            return ActivityReader.Read(body);
        }
        catch (JsonException)
        {
            ReceiverLog.Refused(logger, 400, "the body is no activity");
            return null;
        }
    }

    /// <summary>An app of one tenant speaks with that tenant only, whatever a client brings (behaviour 53).</summary>
    private bool IsForeign(Activity activity) =>
        options is { Kind: AppKind.SingleTenant, Anonymous: false } && !string.Equals(activity.TenantId, options.TenantId, StringComparison.OrdinalIgnoreCase);

    private TeamsAnswer Foreign(Activity activity)
    {
        ReceiverLog.ForeignTenant(logger, activity.TenantId!);
        return activity.IsInvoke ? InvokeAnswers.Unused(activity) : TeamsAnswer.Taken;
    }

    private TeamsAnswer Ignored(Activity activity, Heard.Ignored ignored)
    {
        ReceiverLog.Ignored(logger, activity.Type, activity.Name, ignored.Reason);
        return activity.IsInvoke ? InvokeAnswers.Unused(activity) : TeamsAnswer.Taken;
    }

    private TeamsAnswer Malformed(Activity activity, Heard.Malformed malformed)
    {
        ReceiverLog.Malformed(logger, activity.Type, activity.Name, malformed.Reason);
        return activity.IsInvoke ? InvokeAnswers.Unused(activity) : new TeamsAnswer(400);
    }
}

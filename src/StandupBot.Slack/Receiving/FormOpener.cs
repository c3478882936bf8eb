using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using StandupBot.Core.Chat;
using StandupBot.Slack.Api;
using StandupBot.Slack.BlockKit;
using StandupBot.Slack.Sending;

namespace StandupBot.Slack.Receiving;

/// <summary>Opens a form while its trigger lives: the one call of Slack's that is made before the answer leaves.</summary>
internal sealed class FormOpener(SlackTokens tokens, SlackApi api, ResponsePosts responses, ResponseUrls urls, ILogger<FormOpener> logger)
{
    private const string TooLate = "Slack gives me three seconds to open a form, and this time that was not enough. Please try again.";
    private const string Refused = "Slack did not open the form. Please try again in a minute.";

    /// <param name="onTop">True to open it over the form that is open now.</param>
    /// <returns>What to tell the person; null when the form is open.</returns>
    public async Task<string?> OpenAsync(SlackInstallation installation, string? trigger, Form form, bool onTop, CancellationToken cancellation)
    {
        if (trigger is null)
            return TooLate;
        var view = FormView.Of(form, FormState.NewNonce(trigger));
        var reply = await tokens.UseAsync(
            installation, token => onTop ? api.PushViewAsync(token, trigger, view, cancellation) : api.OpenViewAsync(token, trigger, view, cancellation), cancellation);
        if (reply.Succeeded)
            return null;
        ReceivingLog.CallFailed(logger, reply.Method, installation.Id, reply.Failure);
        // A time-out may still have opened it; being told to try again is then one message too many, and no harm.
        return reply.Failure.Trouble is SlackTrouble.TriggerGone or SlackTrouble.Later ? TooLate : Refused;
    }

    /// <summary>Says it to the one person: where they acted if Slack gave a way, else in their chat with the bot.</summary>
    public async Task TellAsync(SlackInteraction done, string key, string text, CancellationToken cancellation)
    {
        JsonObject message = new() { ["text"] = Mrkdwn.Escape(text) };
        if (urls.Take($"{done.Installation.Id}/{key}/trouble") is { } url && await responses.PostAsync(url, message, cancellation) is null)
            return;
        message["channel"] = done.UserId;
        var reply = await tokens.UseAsync(done.Installation, token => api.PostMessageAsync(token, message, cancellation), cancellation);
        if (!reply.Succeeded)
            ReceivingLog.CallFailed(logger, reply.Method, done.Installation.Id, reply.Failure);
    }
}

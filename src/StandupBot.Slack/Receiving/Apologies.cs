using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using StandupBot.Slack.Api;
using StandupBot.Slack.BlockKit;
using StandupBot.Slack.Sending;

namespace StandupBot.Slack.Receiving;

/// <summary>
/// What a person hears when something failed in us. Slack does not send taps and forms again, so the person has to: a form stays open with
/// the reason in it, a tap is answered where it was made, or in the chat with the bot.
/// </summary>
internal sealed class Apologies(ISlackInstallations installations, SlackTokens tokens, SlackApi api, ResponsePosts responses, ILogger<Apologies> logger)
{
    public const string TryAgain = "That did not work just now, and nothing was saved. Please try again in a minute.";

    public SlackAnswer For(JsonElement payload)
    {
        if (payload.Text("type") == "view_submission" && SubmissionAnswers.FirstInput(payload) is { } field)
            return SubmissionAnswers.Errors(new JsonObject { [field] = TryAgain });
        return SlackAnswer.Taken with { Afterwards = cancellation => TellAsync(payload, cancellation) };
    }

    private async Task TellAsync(JsonElement payload, CancellationToken cancellation)
    {
        JsonObject message = new() { ["text"] = Mrkdwn.Escape(TryAgain) };
        if (Uri.TryCreate(payload.Text("response_url"), UriKind.Absolute, out var url) && await responses.PostAsync(url, message, cancellation) is null)
            return;
        foreach (var id in SlackPlace.OfInteraction(payload).Installations)
        {
            if (payload.Text("user", "id") is not { } user || await installations.FindAsync(id, cancellation) is not { } installation)
                continue;
            message["channel"] = user;
            var reply = await tokens.UseAsync(installation, token => api.PostMessageAsync(token, message, cancellation), cancellation);
            if (!reply.Succeeded)
                ReceivingLog.CallFailed(logger, reply.Method, id, reply.Failure);
            return;
        }
    }
}

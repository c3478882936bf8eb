using System.Text.Json;
using System.Text.Json.Nodes;
using StandupBot.Core.Chat;
using StandupBot.Slack.BlockKit;

namespace StandupBot.Slack.Receiving;

/// <summary>Forms that were filled in.</summary>
internal sealed class SubmissionIntake(IInbox inbox, TimeProvider clock)
{
    public async Task<SlackAnswer> HandleAsync(SlackInteraction done, CancellationToken cancellation)
    {
        var view = done.Payload.At("view") ?? default;
        if (FormState.Read(view.Text("private_metadata")) is not { } state)
            return SlackAnswer.Taken;
        var values = FormValues.Read(view);
        var key = EventKeys.Submission(done.UserId, state.FormId, state.Nonce, state.State, state.Nonce is null ? view.Text("id") : null, FormValues.Fingerprint(values));
        var reply = await inbox.ReceiveAsync(
            new Inbound.Submission(key, done.Installation.Id, done.MemberId, clock.GetUtcNow(), state.FormId, state.State, values), cancellation);
        return reply switch
        {
            InboundReply.FormErrors errors => SubmissionAnswers.Errors(done.Payload, errors.ByField),
            InboundReply.OpenForm open => SubmissionAnswers.Instead(FormView.Of(open.Form, FormState.NewNonce(key))),
            _ => SlackAnswer.Taken,
        };
    }
}

/// <summary>What can be said to a submission: close (an empty answer), errors, another form in its place.</summary>
internal static class SubmissionAnswers
{
    private const int LongestError = 2000;

    public static SlackAnswer Errors(JsonNode byField) => SlackAnswer.Json(new JsonObject { ["response_action"] = "errors", ["errors"] = byField });

    /// <summary>Slack takes errors at inputs of this very form only; what belongs to none of them stands at the first.</summary>
    public static SlackAnswer Errors(JsonElement payload, IReadOnlyDictionary<string, string> byField)
    {
        var inputs = Inputs(payload).ToHashSet(StringComparer.Ordinal);
        JsonObject errors = [];
        foreach (var (field, said) in byField)
        {
            var at = inputs.Contains(field) ? field : FirstInput(payload);
            if (at is not null)
                errors[at] = Cut.At(errors[at] is { } other ? $"{other.GetValue<string>()} {said}" : said, LongestError);
        }

        return errors.Count > 0 ? Errors(errors) : SlackAnswer.Taken;
    }

    public static SlackAnswer Instead(JsonObject view) => SlackAnswer.Json(new JsonObject { ["response_action"] = "update", ["view"] = view });

    public static string? FirstInput(JsonElement payload) => Inputs(payload).FirstOrDefault();

    private static IEnumerable<string> Inputs(JsonElement payload) =>
        payload.Items("view", "blocks").Where(b => b.Text("type") == "input").Select(b => b.Text("block_id")).OfType<string>();
}

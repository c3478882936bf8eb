using StandupBot.Core.Chat;
using StandupBot.Slack.Api;

namespace StandupBot.Slack.Sending;

/// <summary>What a failed call means for the message that it was to bring.</summary>
internal static class SlackResults
{
    internal static DeliveryResult Of(SlackFailure failure) => failure.Trouble switch
    {
        SlackTrouble.Later or SlackTrouble.TokenEnded or SlackTrouble.Conflict => new DeliveryResult.TryLater(failure.RetryAfter, failure.ToString())
        {
            MayHaveArrived = failure.MayHaveArrived,
        },
        SlackTrouble.PlaceGone => new DeliveryResult.Unreachable(Said(failure)),
        SlackTrouble.Revoked => new DeliveryResult.Unreachable("Slack took back the bot's access"),
        SlackTrouble.NotEditable => new DeliveryResult.EditRefused(failure.ToString()),
        SlackTrouble.Reinstall => new DeliveryResult.Rejected($"{failure}: the app has to be installed again"),
        _ => new DeliveryResult.Rejected(failure.ToString()),
    };

    /// <summary>In words: the lead of the team reads it.</summary>
    private static string Said(SlackFailure failure) => failure.Error switch
    {
        "is_archived" => "the channel is archived",
        "channel_not_found" => "the channel is not there, or the bot was not invited",
        "not_in_channel" => "the bot is not in the channel; invite it there",
        "user_not_found" or "users_not_found" or "user_disabled" => "this person is not in the workspace any more",
        _ => $"Slack says {failure.Error}",
    };
}

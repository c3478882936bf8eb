namespace StandupBot.Slack.Api;

/// <summary>What an error of Slack's means for us.</summary>
public enum SlackTrouble
{
    /// <summary>Not now; the same call may succeed later.</summary>
    Later,

    /// <summary>The token has run out: refresh it and call again.</summary>
    TokenEnded,

    /// <summary>The installation is gone for good: nothing is sent there any more.</summary>
    Revoked,

    /// <summary>The token lacks a permission: a person has to install the app again.</summary>
    Reinstall,

    /// <summary>The channel or person is gone or closed to us, until somebody invites the bot.</summary>
    PlaceGone,

    /// <summary>That message can no longer be edited.</summary>
    NotEditable,

    /// <summary>The trigger was used or is older than 3 s.</summary>
    TriggerGone,

    /// <summary>Somebody else changed the view in between.</summary>
    Conflict,

    /// <summary>This call will never succeed as it is.</summary>
    Rejected,
}

/// <summary>Sorts Slack's error codes; one that is not known is <see cref="SlackTrouble.Rejected"/>. https://docs.slack.dev/reference/methods</summary>
internal static class SlackTroubles
{
    private static readonly Dictionary<string, SlackTrouble> ByError = Build();

    internal static SlackTrouble Of(string error) => ByError.GetValueOrDefault(error, SlackTrouble.Rejected);

    private static Dictionary<string, SlackTrouble> Build()
    {
        Dictionary<string, SlackTrouble> sorted = new(StringComparer.Ordinal);
        Sort(SlackTrouble.Later, "ratelimited", "rate_limited", "message_limit_exceeded", "internal_error", "fatal_error", "service_unavailable", "request_timeout",
            "team_added_to_org", "external_channel_migrating", "is_bot_suspended");
        Sort(SlackTrouble.TokenEnded, "token_expired");
        Sort(SlackTrouble.Revoked, "account_inactive", "token_revoked", "invalid_auth", "not_authed", "org_login_required");
        Sort(SlackTrouble.Reinstall, "missing_scope", "not_allowed_token_type", "no_permission", "invalid_refresh_token", "ekm_access_denied", "access_denied");
        Sort(SlackTrouble.PlaceGone, "is_archived", "channel_not_found", "not_in_channel", "user_not_in_channel", "user_not_found", "users_not_found", "user_disabled",
            "user_not_visible", "cannot_dm_bot", "cannot_message_user", "restricted_action", "restricted_action_read_only_channel", "restricted_action_thread_only_channel",
            "restricted_action_non_threadable_channel", "restricted_action_thread_locked", "team_not_found", "team_access_not_granted", "messages_tab_disabled",
            "method_not_supported_for_channel_type", "channel_is_limited_access", "slack_connect_canvas_sharing_blocked", "cannot_post_in_channel");
        Sort(SlackTrouble.NotEditable, "message_not_found", "cant_update_message", "edit_window_closed", "cant_delete_message", "is_inactive", "not_found");
        Sort(SlackTrouble.TriggerGone, "trigger_expired", "trigger_exchanged", "expired_trigger_id", "exchanged_trigger_id", "invalid_trigger_id", "invalid_trigger");
        Sort(SlackTrouble.Conflict, "hash_conflict");
        return sorted;

        void Sort(SlackTrouble trouble, params ReadOnlySpan<string> errors)
        {
            foreach (var error in errors)
                sorted.Add(error, trouble);
        }
    }
}
